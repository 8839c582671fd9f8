import type { Inspection, Scorecard } from "../core";
import { formatRange, sum } from "../core";
import { deductions } from "./deductions";
import { alignRows, displayWidth, padRight } from "./displayWidth";
import { causedBridges } from "./explanations";
import { countCaused, groupUnchecked, rankFindings, type Finding } from "./findings";
import { messageOf } from "./messages";
import { sideAddress, sidesText } from "./places";
import type { Provenance } from "./provenance";
import { scoreLine } from "./scoreLine";
import {
  assumptionTexts,
  coverageText,
  gradeText,
  groupLines,
  pointsText,
  rateText,
  scaleText,
  totalLabel,
  totalText,
  verdictsText,
} from "./summary";
import { CONFIDENCE_WORDS, correctionLines, reasonsText, unrecognisedLines } from "./understanding";
import { LEVELS, LOOKED_FOR, NOTHING_RECOGNISED, TABLE_WORDS, VERDICT_WORDS } from "./words";

/** A summary for a terminal: score, grade, groups, findings by level, what could not be checked, tables recognised. */
export function toText(inspection: Inspection, { file, version }: Provenance): string {
  const { tables, scorecard, checks } = inspection;
  const heading = [`${file.name}（绩核 ${version}）`, ...subject(inspection), ...previousLine(inspection)];
  if (tables.length === 0 && scorecard === undefined && checks.length === 0) {
    const nothing = [...heading, "", `${NOTHING_RECOGNISED}。`, `查找的内容：${LOOKED_FOR}。`];
    return paragraphs([nothing, unrecognisedPart(inspection), correctionLines(inspection)]);
  }
  return paragraphs([
    heading,
    ...(scorecard === undefined ? [["没有找到指标评分表，未评分。"]] : scoreParts(scorecard)),
    [`${coverageText(inspection)}：${verdictsText(inspection)}。`],
    ...findingParts(inspection),
    uncheckedPart(inspection),
    tablesPart(inspection),
    unrecognisedPart(inspection),
    correctionLines(inspection),
  ]);
}

function subject({ entity, year }: Inspection): readonly string[] {
  const parts = [entity, year === undefined ? undefined : `${String(year)} 年度`].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [parts.join("，")];
}

function previousLine({ previous }: Inspection): readonly string[] {
  if (previous === undefined) return [];
  const year = previous.year === undefined ? "" : `（${String(previous.year)} 年度）`;
  return [`对照上年工作簿 ${previous.file}${year}`];
}

function scoreParts(scorecard: Scorecard): readonly (readonly string[])[] {
  return [
    [
      `${totalLabel(scorecard)}  ${totalText(scorecard)}`,
      `评价等级  ${gradeText(scorecard)}`,
      `等级标准  ${scaleText(scorecard)}`,
      ...assumptionTexts(scorecard).map((text) => `评分依据  ${text}`),
    ],
    groupTable(scorecard),
    deductionPart(scorecard),
    waitingPart(scorecard),
  ];
}

function groupTable(scorecard: Scorecard): readonly string[] {
  const { places } = scorecard.scheme;
  const rows = groupLines(scorecard).map(({ name, weight, score, rate, lost }) => [
    name,
    pointsText(weight, 0),
    pointsText(score, places),
    rateText(rate),
    pointsText(lost, places),
  ]);
  return alignRows([["一级指标", "权重", "得分", "得分率", "扣分"], ...rows]);
}

function deductionPart(scorecard: Scorecard): readonly string[] {
  const list = deductions(scorecard);
  if (list.length === 0) return [];
  const total = pointsText(sum(list.map(({ lost }) => lost)), scorecard.scheme.places);
  const lines = list.map(({ score }) => `  ${indicatorName(score.indicator)}：${scoreLine(score)}`);
  return [`扣分 ${String(list.length)} 项，共 ${total} 分`, ...lines];
}

/** Indicators that a person has to score. */
function waitingPart({ indicators }: Scorecard): readonly string[] {
  const waiting = indicators.filter(({ status }) => status === "unscored");
  if (waiting.length === 0) return [];
  const lines = waiting.map((score) => `  ${indicatorName(score.indicator)}：${scoreLine(score)}`);
  return [`需要人工评分 ${String(waiting.length)} 项`, ...lines];
}

function indicatorName({ code, name }: Scorecard["indicators"][number]["indicator"]): string {
  return code === undefined ? name : `${code} ${name}`;
}

function findingParts({ checks }: Inspection): readonly (readonly string[])[] {
  const findings = rankFindings(checks);
  const caused = countCaused(checks);
  const bridges = causedBridges(checks);
  return LEVELS.map((level) => {
    const ofLevel = findings.filter(({ verdict }) => verdict === level);
    if (ofLevel.length === 0) return [];
    return [
      `${VERDICT_WORDS[level]} ${String(ofLevel.length)} 条`,
      ...ofLevel.map((check) => findingLine(check, caused.get(check.id) ?? 0, bridges.get(check.id))),
    ];
  });
}

function findingLine(check: Finding, count: number, bridge: string | undefined): string {
  const notes = [
    cellsText(check),
    ...(check.affects === "none" ? [] : [check.affects === "grade" ? "影响等级" : "影响得分"]),
    ...(count === 0 ? [] : [`由此引起 ${String(count)} 条`]),
    ...(bridge === undefined ? [] : [bridge]),
  ];
  return `  ${messageOf(check)}［${notes.join("；")}］`;
}

/** The accused cell, and the cells of the other side: "F17，对应 表1.6 预算执行!G9". */
function cellsText({ at, with: others }: Finding): string {
  const here = sideAddress(at);
  return others.length === 0 ? here : `${here}，对应 ${sidesText(others, at.place.sheet)}`;
}

function uncheckedPart({ checks }: Inspection): readonly string[] {
  const groups = groupUnchecked(checks);
  if (groups.length === 0) return [];
  const lines = groups.map(({ first, count, text }) => {
    if (count === 1) return `  ${messageOf(first)}［${sideAddress(first.at)}］`;
    return `  ${first.at.place.sheet}「${first.at.label}」等 ${String(count)} 处，${text}［${sideAddress(first.at)}］`;
  });
  return ["未能核对（缺少依据，不等于没有问题）", ...lines];
}

function tablesPart({ tables }: Inspection): readonly string[] {
  const width = Math.max(0, ...tables.map(({ sheet }) => displayWidth(sheet)));
  const lines = tables.map((table) => {
    const { kind, sheet, range, confidence } = table;
    const words = `${padRight(sheet, width)}  ${TABLE_WORDS[kind]}（${formatRange(range)}）`;
    return `  ${words}  ${CONFIDENCE_WORDS[confidence]}；${reasonsText(table)}`;
  });
  return [`识别到 ${String(tables.length)} 张表`, ...lines];
}

function unrecognisedPart(inspection: Inspection): readonly string[] {
  const lines = unrecognisedLines(inspection);
  return lines.length === 0 ? [] : ["未认出的数据（没有核对）", ...lines.map((line) => `  ${line}`)];
}

function paragraphs(parts: readonly (readonly string[])[]): string {
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
