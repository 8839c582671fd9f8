import type { Exact, GradeScale, GroupScore, Inspection, Scorecard } from "../core";
import { decimalPlaces, formatExact, formatFixed, minus, over, shift } from "../core";
import { countExplained, countVerdicts } from "./findings";
import { VERDICT_WORDS } from "./words";

/** Points with at least the scheme's decimals: "88.97"; "—" where there are none. */
export function pointsText(points: Exact | undefined, places: number): string {
  return points === undefined ? "—" : formatFixed(points, Math.max(places, decimalPlaces(points)));
}

/** A plain ratio as "86.67%"; "—" where there is none. */
export function rateText(rate: Exact | undefined): string {
  return rate === undefined ? "—" : `${formatFixed(shift(rate, 2), 2)}%`;
}

/** 总分 or, while an indicator waits for its score, 暂计得分. */
export function totalLabel({ isProvisional }: Scorecard): string {
  return isProvisional ? "暂计得分" : "总分";
}

/** "88.97 / 100". */
export function totalText({ total, full, scheme }: Scorecard): string {
  return `${pointsText(total, scheme.places)} / ${formatExact(full)}`;
}

/** "良（距优 1.03 分）"; while provisional, what is still to be scored. */
export function gradeText(scorecard: Scorecard): string {
  const { grade, next, isProvisional, scheme } = scorecard;
  if (isProvisional) return `未定（${waitingText(scorecard)}）`;
  if (grade === undefined) return "未定";
  return next === undefined ? grade : `${grade}（距${next.grade} ${pointsText(next.distance, scheme.places)} 分）`;
}

/** "优90 良80 合格60（工作簿所载，封面!B6）"; of a scheme it is said that it is one, and that it can be changed. */
export function scaleText({ scale }: Pick<Scorecard, "scale">): string {
  return `${scale.name}（${scaleSource(scale)}）`;
}

/** Where the scale of grades stands in the workbook; of a scheme that it does not, and what can be done about it. */
export function scaleSource(scale: GradeScale): string {
  return `${scaleOrigin(scale)}，${scale.at === undefined ? "工作簿未载明，可在设置中更改" : scale.source}`;
}

/** Where the scale of grades comes from: 工作簿所载, else the document of the scheme. */
export function scaleOrigin(scale: GradeScale): string {
  return scale.at === undefined ? `评分方案默认：${scale.source}` : "工作簿所载";
}

/** By what indicators were scored whose sheet states no rule, and what caps the total; empty where there is neither. */
export function assumptionTexts({ indicators, cap }: Scorecard): readonly string[] {
  const assumed = indicators.filter(({ rule }) => rule?.assumed !== undefined);
  const sentences = [...new Set(assumed.map(({ rule }) => rule?.text ?? ""))];
  const sources = [...new Set(assumed.map(({ rule }) => rule?.assumed ?? ""))];
  return [
    ...(assumed.length === 0
      ? []
      : [
          `表内未写评分标准的 ${String(assumed.length)} 项按“${sentences.join("”“")}”测算，依据：${sources.join("、")}`,
        ]),
    ...(cap === undefined ? [] : [`执行率 ${rateText(cap.rate)}，总分不超过 ${formatExact(cap.most)} 分`]),
  ];
}

/** "已评权重 97，待评 3"; without weights, the number of indicators. */
export function waitingText({ indicators, full }: Scorecard): string {
  const waiting = indicators.filter(({ status }) => status === "unscored");
  const weight = waiting.reduce<Exact | undefined>(
    (total, indicator) =>
      total === undefined || indicator.weight === undefined ? undefined : minus(total, indicator.weight),
    full,
  );
  if (weight === undefined) return `${String(waiting.length)} 项指标待评分`;
  return `已评权重 ${formatExact(weight)}，待评 ${formatExact(minus(full, weight))}`;
}

/** "核对了 148 条关系，未能核对 4 条". */
export function coverageText({ checks }: Inspection): string {
  const { unchecked } = countVerdicts(checks);
  return `核对了 ${String(checks.length - unchecked)} 条关系，未能核对 ${String(unchecked)} 条`;
}

/** "通过 120，待核实 6（其中 1 项由同一原因引起），…"; levels without any check are left out. */
export function verdictsText({ checks }: Inspection): string {
  const counts = countVerdicts(checks);
  const explained = countExplained(checks);
  const order = ["pass", "error", "suspect", "rounding", "remark"] as const;
  const parts = order.filter((verdict) => verdict === "pass" || counts[verdict] > 0);
  return parts
    .map((verdict) => `${VERDICT_WORDS[verdict]} ${String(counts[verdict])}${explainedText(explained[verdict])}`)
    .join("，");
}

function explainedText(number: number): string {
  return number === 0 ? "" : `（其中 ${String(number)} 项由同一原因引起）`;
}

/** Name of a group with its code: "A 部门决策". */
export function groupName({ code, name }: GroupScore): string {
  return code === undefined ? name : `${code} ${name}`;
}

/** A line of the table of groups; rate and loss are left open where an indicator below still waits for its score. */
export interface GroupLine {
  readonly name: string;
  readonly weight: Exact;
  readonly score?: Exact;
  readonly rate?: Exact;
  readonly lost?: Exact;
}

/** The top-level groups (一级指标), and the whole as the last line. */
export function groupLines(scorecard: Scorecard): readonly GroupLine[] {
  const { groups, total, full, isProvisional } = scorecard;
  const rate = over(total, full);
  const whole: GroupLine = { name: "合计", weight: full, score: total };
  if (isProvisional || rate === undefined) return [...groups.map(groupLine), whole];
  return [...groups.map(groupLine), { ...whole, rate, lost: minus(full, total) }];
}

function groupLine(group: GroupScore): GroupLine {
  const { weight, score, rate } = group;
  const line: GroupLine = { name: groupName(group), weight };
  if (score === undefined) return line;
  if (hasUnscored(group) || rate === undefined) return { ...line, score };
  return { ...line, score, rate, lost: minus(weight, score) };
}

function hasUnscored({ groups, indicators }: GroupScore): boolean {
  return indicators.some(({ status }) => status === "unscored") || groups.some(hasUnscored);
}
