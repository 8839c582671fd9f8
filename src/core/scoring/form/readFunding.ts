import { cellAt, displayText, type GridView } from "../../grid";
import type { Column, Row, Table } from "../../table";
import { defined } from "../defined";
import type { Funding, FundingRow, Indicator, IndicatorCell } from "../Indicator";
import { indicatorCell } from "../indicatorCell";
import { figureOf } from "../readCell";
import { readLabelWeight } from "../readLabelWeight";

const WHOLE = /总额|合计|总计|小计|资金总|总资金/;

/**
 * The money block of a form (项目资金: 预算数, 执行数, 分值, 执行率, 得分) as the indicator 预算执行率; absent for a table that earns no
 * points or states no money.
 */
export function readFunding(view: GridView, table: Table): Indicator | undefined {
  const columns = columnsOf(table);
  const rows = table.blocks[0]?.rows ?? [];
  const [score, executed, budget] = [columns.get("score"), columns.get("executed"), budgetColumn(columns)];
  const whole = rows.find((row) => WHOLE.test(row.path.at(-1) ?? "")) ?? rows[0];
  if (score === undefined || executed === undefined || budget === undefined || whole === undefined) return undefined;
  const at = (column: Column | undefined) =>
    column === undefined ? undefined : indicatorCell(view, whole.index, column.index);
  const original = columns.get("originalBudget");
  const sources = rows.filter((row) => row !== whole).map((row) => fundingRow(view, row, budget, executed));
  const funding: Funding = {
    ...fundingRow(view, whole, budget, executed),
    sources,
    ...defined({ originalBudget: original === budget ? undefined : at(original) }),
  };
  const heading = headingCell(view, table);
  return {
    name: "预算执行率",
    groups: [heading.text],
    groupPlaces: [heading.place],
    label: funding.label,
    funding,
    ...defined({
      score: at(score),
      achieved: at(columns.get("executionRate")),
      weight: statedWeight(at(columns.get("weight")), heading, indicatorCell(view, table.headerRows[1], score.index)),
    }),
  };
}

function columnsOf(table: Table): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>();
  for (const column of table.columns) {
    const role = column.heading?.role;
    if (role !== undefined && !columns.has(role)) columns.set(role, column);
  }
  return columns;
}

/** An execution rate is over the adjusted budget (全年预算数) where the form has one. */
function budgetColumn(columns: ReadonlyMap<string, Column>): Column | undefined {
  return columns.get("adjustedBudget") ?? columns.get("budget") ?? columns.get("originalBudget");
}

function fundingRow(view: GridView, row: Row, budget: Column, executed: Column): FundingRow {
  return {
    label: indicatorCell(view, row.index, row.labelColumn),
    budget: indicatorCell(view, row.index, budget.index),
    executed: indicatorCell(view, row.index, executed.index),
  };
}

/** The first cell of the header names the block: 项目资金（万元）, 预算执行情况(20分). */
function headingCell(view: GridView, table: Table): IndicatorCell {
  const [row] = table.headerRows;
  const column = table.columns.find(({ index }) => displayText(cellAt(view.sheet, row, index)) !== "");
  const cell = indicatorCell(view, row, column?.index ?? table.range.left);
  return cell.text === "" ? { ...cell, text: table.title } : cell;
}

/** The points of the row: in the 分值 column, else in the words of a heading (预算执行情况(20分), 得分(20分*执行率)). */
function statedWeight(
  own: IndicatorCell | undefined,
  ...headings: readonly IndicatorCell[]
): IndicatorCell | undefined {
  if (figureOf(own) !== undefined) return own;
  const stated = headings.flatMap((cell) => {
    const weight = readLabelWeight(cell.text).weight ?? pointsIn(cell.text);
    return weight === undefined ? [] : [{ ...cell, number: weight }];
  });
  return stated[0] ?? own;
}

/** The points that a formula in a heading multiplies: 20分*执行率. */
function pointsIn(text: string) {
  const digits = /(\d+(?:\.\d+)?)\s*分\s*[*×xX]/.exec(text.normalize("NFKC"))?.[1];
  return digits === undefined ? undefined : readLabelWeight(`(${digits}分)`).weight;
}
