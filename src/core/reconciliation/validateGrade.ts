import { gradeOf } from "../scoring/grade";
import { gradeRank } from "../scoring/readGradeScale";
import type { IndicatorCell } from "../scoring/Indicator";
import type { Reason } from "../scoring/Reason";
import { isEmptyCell } from "../scoring/readCell";
import { cellFault } from "./cellFault";
import type { CheckSide } from "./Check";
import type { Draft } from "./Draft";
import { sideOf } from "./sides";
import { unscoredReason } from "./validateStatements";
import type { ValidationInput } from "./ValidationInput";

/** The stated grade (评价等级) against the one that the total earns on the scale used. */
export function validateGrade(input: ValidationInput, statements: readonly Draft[]): readonly Draft[] {
  return input.cover.flatMap(({ grade, total }) => {
    if (grade === undefined || isEmptyCell(grade)) return [];
    const sides = total === undefined || isEmptyCell(total) ? [] : [sideOf(total, "评价得分")];
    return [checkGrade(grade, sides, input, statements)];
  });
}

function checkGrade(
  cell: IndicatorCell,
  sides: readonly CheckSide[],
  { scorecard }: ValidationInput,
  statements: readonly Draft[],
): Draft {
  const at = sideOf(cell, "评价等级");
  const base = { kind: "grade", variant: "stated", path: ["评价等级"], at, with: sides, unit: "" } as const;
  const because = gradeFault(cell) ?? unscoredReason(scorecard.indicators);
  const { grade, scale, full } = scorecard;
  if (because !== undefined) return { ...base, verdict: "unchecked", affects: "none", because };
  if (grade === undefined) {
    return { ...base, verdict: "unchecked", affects: "none", because: { code: "noFigures", values: [] } };
  }
  const stated = plainGrade(cell.text);
  if (isSameGrade(stated, grade)) return { ...base, verdict: "pass", affects: "none", expectedText: grade };
  const isKnown = scale.steps.some((step) => isSameGrade(step.grade, stated));
  const roots = statements.filter(
    (draft) =>
      draft.kind === "total" &&
      draft.verdict === "error" &&
      draft.variant !== "group" &&
      draft.actual !== undefined &&
      isSameGrade(gradeOf(draft.actual, full, scale).grade ?? "", stated),
  );
  const verdict = isKnown ? "error" : "suspect";
  return { ...base, verdict, affects: "grade", expectedText: grade, ...(roots.length === 0 ? {} : { roots }) };
}

function gradeFault(cell: IndicatorCell): Reason | undefined {
  const fault = cellFault(cell);
  return fault?.code === "noFigures" ? undefined : fault;
}

function plainGrade(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s“”"'「」]/g, "")
    .replace(/^(?:评价)?(?:等级|等次)?[:为]*/, "")
    .replace(/(?:等级|等次|级|档)$/, "");
}

function isSameGrade(left: string, right: string): boolean {
  const rank = gradeRank(left);
  return left === right || (rank !== undefined && rank === gradeRank(right));
}
