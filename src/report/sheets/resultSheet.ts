import type { Inspection, ReportSheet } from "../../core";
import { groupUnchecked } from "../findings";
import { fingerprintText, type Provenance } from "../provenance";
import { chosenLines } from "./chosenPart";
import { deductionLines, groupTableLines, waitingLines } from "./scoreParts";
import { sectionLines } from "./cells";
import { FINDINGS_HEAD, findingLines, headed, roundingLines, uncheckedLines } from "./findingParts";
import { headLines, signatureLines } from "./headParts";
import { layOut, type Line, type Part } from "./layout";
import { gridWidths, LAST } from "./resultGrid";

const NAME = "绩核结果";

/** The sheet 绩核结果: score, grade, coverage, groups, deductions, findings, rounding differences, what could not be checked. */
export function resultSheet(inspection: Inspection, provenance: Provenance): ReportSheet {
  const lines = [...headLines(inspection, provenance), ...numbered(parts(inspection)), ...signatureLines()];
  const widths = gridWidths(inspection.checks);
  const repeated = lines.indexOf(FINDINGS_HEAD);
  return {
    name: NAME,
    ...layOut(lines, widths),
    widths,
    repeatRows: repeated < 0 ? [0, 1] : [repeated, repeated],
    frozenRows: 2,
    footer: `${NAME}；绩核 ${provenance.version}${fingerprintText(provenance.file, "；", " ")}`,
  };
}

function parts(inspection: Inspection): readonly Part[] {
  const { scorecard, checks } = inspection;
  const scoreParts =
    scorecard === undefined
      ? []
      : [groupTableLines(scorecard), deductionLines(scorecard), chosenLines(scorecard), waitingLines(scorecard)];
  const tables = [findingLines(checks), roundingLines(checks), uncheckedLines(groupUnchecked(checks))];
  return [...scoreParts, ...headed(tables)];
}

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七"];

function numbered(list: readonly Part[]): readonly Line[] {
  return list
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ title, lines }, index) => [...sectionLines(`${NUMERALS[index] ?? ""}、${title}`, LAST), ...lines]);
}
