import type { Check, CheckKind, ReportCell } from "../../core";
import { causedBridges, explanationsOf } from "../explanations";
import {
  countCaused,
  groupRounding,
  rankFindings,
  type Finding,
  type RoundingGroup,
  type UncheckedGroup,
} from "../findings";
import { differenceText, placesOf, unitOf } from "../figures";
import { kindName, messageOf } from "../messages";
import { sideAddress, sidesText } from "../places";
import { AFFECTS_WORDS, DECISION_WORDS, VERDICT_WORDS } from "../words";
import { differenceCell, EMPTY, figureCell, linkCell, span, words } from "./cells";
import type { Line, Part } from "./layout";
import { bodyLine, headLine, LAST, type Columns } from "./resultGrid";

const FINDINGS: Columns = [
  ["序号", 0, 0],
  ["级别", 1, 1],
  ["表名", 2, 2],
  ["行列名称", 3, 6],
  ["本表数", 7, 7],
  ["对应数", 8, 8],
  ["差额", 9, 9],
  ["影响得分", 10, 10],
  ["处理意见", 11, 11],
  ["定位", 12, 12],
];

/** The heading that every page repeats; it serves findings, rounding differences and what could not be checked alike. */
export const FINDINGS_HEAD: Line = headLine(FINDINGS);

/** Puts the heading above the first rows of a table among these parts. */
export function headed(parts: readonly Part[]): readonly Part[] {
  const first = parts.find(({ lines }) => lines.some(({ spans }) => spans.length === FINDINGS.length));
  return parts.map((part) => (part === first ? { ...part, lines: [FINDINGS_HEAD, ...part.lines] } : part));
}

/** Findings in the order in which they should be read; rounding differences stand apart. */
export function findingLines(checks: readonly Check[]): Part {
  const findings = rankFindings(checks).filter(({ verdict }) => verdict !== "rounding");
  const caused = countCaused(checks);
  const bridges = causedBridges(checks);
  const rows = findings.map((check, index) => {
    const count = caused.get(check.id) ?? 0;
    return findingLine(check, index, [
      ...explanationsOf(check),
      ...(count > 0 ? [`由此引起 ${String(count)} 条`] : []),
      ...(bridges.get(check.id) === undefined ? [] : [bridges.get(check.id) ?? ""]),
    ]);
  });
  const lines = rows.length === 0 ? [sentence(nothingFound(checks))] : rows;
  return { title: `勾稽核对发现（${String(findings.length)} 条）`, lines };
}

/** 尾差 by table: how many, where, the largest, their sum. */
export function roundingLines(checks: readonly Check[]): Part {
  const lines = groupRounding(rankFindings(checks)).map(roundingLine);
  return { title: "尾差（均可由四舍五入解释，按表汇总，差额为合计）", lines };
}

function roundingLine({ sheet, unit, checks, largest, sum }: RoundingGroup, index: number): Line {
  const places = Math.max(...checks.map(placesOf));
  const sides = checks.map(({ at }) => at);
  const most = `最大 ${differenceText(largest, unit, places)}`;
  const [first] = checks;
  return bodyLine(FINDINGS, [
    words(String(index + 1), "centre"),
    words(VERDICT_WORDS.rounding, "centre"),
    words(sheet),
    words(`${String(checks.length)} 条：${sidesText(sides, sheet)}；${most}`),
    EMPTY,
    EMPTY,
    differenceCell(sum, unit, places),
    words(AFFECTS_WORDS[first?.affects ?? "none"], "centre"),
    EMPTY,
    first === undefined ? EMPTY : linkCell(first.at.place, sideAddress(first.at)),
  ]);
}

/** 未能核对 with reasons: silence is no pass. */
export function uncheckedLines(groups: readonly UncheckedGroup[]): Part {
  const lines = groups.map(({ first, count, text }, index) =>
    bodyLine(FINDINGS, [
      words(String(index + 1), "centre"),
      words(VERDICT_WORDS.unchecked, "centre"),
      words(first.at.place.sheet),
      words(`${first.at.label}${count === 1 ? "" : ` 等 ${String(count)} 处`}\n${text}`.trimStart()),
      ...[EMPTY, EMPTY, EMPTY, EMPTY, EMPTY],
      linkCell(first.at.place, sideAddress(first.at)),
    ]),
  );
  return { title: "未能核对（缺少依据，不等于没有问题）", lines };
}

function findingLine(check: Finding, index: number, notes: readonly string[]): Line {
  const { at, difference, affects, verdict } = check;
  const places = placesOf(check);
  return bodyLine(FINDINGS, [
    words(String(index + 1), "centre"),
    words(VERDICT_WORDS[verdict], "centre"),
    words(at.place.sheet),
    words(subject(check, notes)),
    ownFigure(check, places),
    otherFigure(check, places),
    difference === undefined ? words("—", "centre") : differenceCell(difference, unitOf(check), places),
    words(AFFECTS_WORDS[affects], "centre"),
    words(decisionText(check)),
    linkCell(at.place, sideAddress(at)),
  ]);
}

/** What a person decided earlier; blank for the evaluator to fill in. */
function decisionText({ decided }: Finding): string {
  if (decided === undefined) return "";
  const { decision, isReopened } = decided;
  const text = [DECISION_WORDS[decision.decision], decision.reason].filter((word) => word !== "").join("：");
  return isReopened ? `待复查（数据已变）；原意见：${text}` : text;
}

/** Row and column in the table's words, then the other side; the whole sentence where there are no figures. */
function subject(check: Finding, notes: readonly string[]): string {
  const { at, kind, difference } = check;
  const lines =
    difference === undefined ? [messageOf(check)] : [at.label, `${kindName(kind)}，对应：${otherSide(check)}`];
  return [...lines, ...(difference === undefined ? notes.slice(explanationsOf(check).length) : notes)]
    .filter((line) => line !== "")
    .join("\n");
}

function otherSide({ at, with: sides }: Finding): string {
  const [first] = sides;
  if (first === undefined) return "—";
  const isHere = first.place.sheet === at.place.sheet;
  if (isHere && sides.length > 1) return sidesText(sides, at.place.sheet);
  const others = sides.length > 1 ? ` 等 ${String(sides.length)} 处` : "";
  return `${isHere ? "" : first.place.sheet}「${first.label}」${sideAddress(first)}${others}`;
}

/** What stands in the accused cell; of a cell that lacks something its label would stand here. */
function ownFigure(check: Finding, places: number): ReportCell {
  const { at, actual, kind } = check;
  if (actual !== undefined) return figureCell(actual, unitOf(check), places);
  return words(kind === "missing" ? "" : at.value);
}

function otherFigure(check: Finding, places: number): ReportCell {
  const { expected, expectedText, kind } = check;
  if (expected !== undefined) return figureCell(expected, unitOf(check), places);
  if (kind === "grade") return words(expectedText ?? "");
  return words(COMPARED.includes(kind) ? (check.with[0]?.value ?? "") : "");
}

/** Kinds whose other side holds what the accused cell is compared with, where neither is a figure. */
const COMPARED: readonly CheckKind[] = ["duplicateCode", "equal", "text", "unit", "target"];

function nothingFound(checks: readonly Check[]): string {
  return checks.length === 0 ? "没有可以核对的关系。" : "没有发现不一致、待核实或需要提示的事项。";
}

function sentence(text: string): Line {
  return { spans: [span(0, LAST, words(text))] };
}
