import { decimalPlaces, exactFromInteger, ONE, ZERO } from "../../quantity";
import type { IndicatorCell } from "../../scoring/Indicator";
import type { SurveyTable, SurveyTableRow } from "../../scoring/IndicatorSheet";
import { figureOf } from "../../scoring/readCell";
import { runsOf, sideOf } from "../sides";
import { bestOf } from "./Base";
import { plainSum, type Claim } from "./Claim";
import { shareSlack } from "./claimAnswers";

/** The rows below the questions, where most of their columns say so: what adds them up (合计), what averages them (平均). */
export function claimBelow(table: SurveyTable): readonly Claim[] {
  return [table.total, table.average].flatMap((row) => {
    if (row === undefined) return [];
    const { claims, isConfirmed } = bestOf([columnsOf(row).flatMap((column) => claimOf(table, row, column))]);
    return isConfirmed ? claims : [];
  });
}

interface SurveyColumn {
  readonly name: "count" | "answers" | "share";
  readonly index: number;
  readonly of: (row: SurveyTableRow) => IndicatorCell | undefined;
}

function columnsOf({ counts, shares, others = [], sent = [] }: SurveyTableRow): readonly SurveyColumn[] {
  return [
    ...counts.map((_, index) => ({ name: "count", index, of: (row: SurveyTableRow) => row.counts[index] }) as const),
    ...shares.map((_, index) => ({ name: "share", index, of: (row: SurveyTableRow) => row.shares[index] }) as const),
    ...others.map(
      (_, index) => ({ name: "answers", index, of: (row: SurveyTableRow) => row.others?.[index] }) as const,
    ),
    ...sent.map(
      (_, index) => ({ name: "answers", index: -2 - index, of: (row: SurveyTableRow) => row.sent?.[index] }) as const,
    ),
    { name: "answers", index: -1, of: (row) => row.answers },
  ];
}

function claimOf(table: SurveyTable, row: SurveyTableRow, { name, index, of }: SurveyColumn): readonly Claim[] {
  const isAverage = row === table.average;
  const cell = of(row);
  const cells = table.rows.flatMap((question) => of(question) ?? []);
  if (cell === undefined || figureOf(cell) === undefined || cells.length < 2) return [];
  if (name === "share" && !isAverage) return [];
  const choice = table.choices[index] ?? "";
  const draft: Claim["draft"] = {
    ...{ kind: isAverage ? "average" : "sum", variant: isAverage ? "rows" : "column" },
    ...{ path: [table.title, row.label, name, choice], unit: name === "share" ? "%" : "人" },
    ...{
      at: sideOf(cell, choice === "" ? row.label : `${row.label} / ${choice}`, name),
      with: runsOf(cells, choice, name),
    },
  };
  const below = isAverage ? exactFromInteger(cells.length) : ONE;
  const slack = name === "share" ? { slack: shareSlack([cell]) } : {};
  const places = isAverage ? decimalPlaces(figureOf(cell) ?? ZERO) : 0;
  return [{ draft, stated: cell, formulas: [{ of: [{ above: plainSum(cells), below }], ...slack }], places }];
}
