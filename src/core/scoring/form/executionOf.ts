import { isZero, over, sum, type Exact } from "../../quantity";
import type { Funding, FundingRow, IndicatorCell } from "../Indicator";
import { figureOf } from "../readCell";

/** An execution rate (plain ratio) and the cells it is worked out from. */
export interface Execution {
  readonly rate: Exact;
  readonly cells: readonly IndicatorCell[];
}

/**
 * 执行率 = 执行数 ÷ 预算数 of the form's total row; where that row has no budget, of its sources of money together. Absent where
 * neither has one.
 */
export function executionOf(funding: Funding): Execution | undefined {
  return rateOf([funding]) ?? rateOf(funding.sources);
}

function rateOf(rows: readonly FundingRow[]): Execution | undefined {
  const budgets = rows.flatMap(({ budget }) => known(budget));
  const executed = rows.flatMap((row) => known(row.executed));
  const base = sum(budgets.map(({ value }) => value));
  if (budgets.length === 0 || executed.length === 0 || isZero(base)) return undefined;
  const rate = over(sum(executed.map(({ value }) => value)), base);
  return rate === undefined ? undefined : { rate, cells: [...executed, ...budgets].map(({ cell }) => cell) };
}

function known(cell: IndicatorCell | undefined): readonly { readonly cell: IndicatorCell; readonly value: Exact }[] {
  const value = figureOf(cell);
  return cell === undefined || value === undefined ? [] : [{ cell, value }];
}
