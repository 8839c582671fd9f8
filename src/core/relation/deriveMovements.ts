import { plainLabel, type Column } from "../table";
import type { FactGrid } from "./FactGrid";
import { fitOf } from "./fitOf";
import { minusTerm, plusTerm, type Relation } from "./Relation";

/** A column with its sign in a sum across the row. */
export interface SignedColumn {
  readonly column: Column;
  readonly sign: 1 | -1;
}

/** What a row claims about its amounts over a year: 年初 + 增加 − 减少 = 年末 (增减变动), and 原值 − 累计折旧 = 净值. */
export function deriveMovements(grid: FactGrid): readonly Relation[] {
  const columns = grid.columns.filter(({ dimension }) => dimension === "money" || dimension === "count");
  return [
    ...columns.flatMap((column) => movementTo(grid, columns, column)),
    ...columns.filter(({ path }) => path.some((text) => NET.test(text))).flatMap((net) => netValue(grid, columns, net)),
  ];
}

/** The movement that ends with this column: from the opening one of the same words, by the changes between them. */
function movementTo(grid: FactGrid, columns: readonly Column[], closing: Column): readonly Relation[] {
  const ends = endsOf(closing);
  const opening = columns.find(
    (column) => ends.includes(instantOf(column, OPENING) ?? "none") && isLike(column, closing),
  );
  if (opening === undefined) return [];
  const changes = changesOf(columns, opening, closing);
  const signed: readonly SignedColumn[] = [{ column: opening, sign: 1 }, ...changes.map(withSign)];
  const relations = sumsAcross(grid, "movement", closing, signed);
  const areKnown = changes.length === 2 && changes.every(isKnownChange);
  return changes.length > 0 && (areKnown || isConfirmed(relations)) ? relations : [];
}

function isKnownChange({ path }: Column): boolean {
  return KNOWN_CHANGE.test(plainLabel(path[0] ?? ""));
}

/** The words of an opening amount that this column may close: 原值 closes 年初原值 and 年初数. */
function endsOf(closing: Column): readonly string[] {
  const end = instantOf(closing, CLOSING);
  if (end !== undefined) return [end];
  return closing.heading?.role === "originalValue" ? [closing.path.map(plainLabel).join("/"), ""] : [];
}

/** The words that an opening or closing amount is told by beside its time: 累计折旧 of 年末累计折旧, /数量 of 期末数/数量. */
function instantOf({ path }: Column, time: RegExp): string | undefined {
  const index = path.findIndex((text) => time.test(plainLabel(text)));
  if (index < 0) return undefined;
  const own = plainLabel(path[index] ?? "").replace(time, "");
  return [...path.slice(0, index), own, ...path.slice(index + 1)].join("/");
}

function isLike(left: Column, right: Column): boolean {
  return left !== right && left.dimension === right.dimension && left.year === right.year;
}

/** The changes between two instants, or else those that are plainly named; of one that is split (本年支出: 小计、基本支出) the total. */
function changesOf(columns: readonly Column[], opening: Column, closing: Column): readonly Column[] {
  const isDeep = closing.path.length > 1;
  const changes = columns.filter(
    (column) =>
      column.dimension === closing.dimension &&
      ![OPENING, CLOSING].some((time) => instantOf(column, time) !== undefined) &&
      (!isDeep || column.path.at(-1) === closing.path.at(-1)) &&
      !column.path.some((text) => text.startsWith("其中")),
  );
  const between = changes.filter(({ index }) => (index - opening.index) * (index - closing.index) < 0);
  const own = between.length > 0 ? between : changes.filter(isKnownChange);
  return isDeep ? own : own.filter((column) => isWholeAmong(column, own));
}

function isWholeAmong(column: Column, others: readonly Column[]): boolean {
  const isTotal = ({ heading }: Column) => heading?.role === "rowTotal";
  return isTotal(column) || !others.some((other) => other.path[0] === column.path[0] && isTotal(other));
}

function withSign(column: Column): SignedColumn {
  const words = column.path.join("");
  return { column, sign: TAKEN.test(words) && !/增减|变动/.test(words) ? -1 : 1 };
}

const OPENING = /^(?:年初|期初|上年末|上期末)(?:数|余额|数额|金额)?/;
const CLOSING = /^(?:年末|期末|本年末|本期末)(?:数|余额|数额|金额)?/;
const TAKEN = /减少|减值|处置|支出|使用|核销|转出|报废|划出|上缴|缴回|调出/;
const KNOWN_CHANGE = /^(?:本[年期])?(?:增加|减少)(?:额|数)?$/;

/** 净值 is what is left of 原值 after 累计折旧: those two columns that the rows tell. */
function netValue(grid: FactGrid, columns: readonly Column[], net: Column): readonly Relation[] {
  const like = columns.filter((column) => isLike(column, net) && instantOf(column, OPENING) === undefined);
  const values = like.filter(({ path, heading }) => heading?.role === "originalValue" || VALUE.test(path.join()));
  const worn = like.filter(
    ({ path, heading }) => heading?.role === "accumulatedDepreciation" || WORN.test(path.join()),
  );
  const readings = values.flatMap((value) =>
    worn.map((taken) => sumsAcross(grid, "net", net, [withPlus(value), { column: taken, sign: -1 }])),
  );
  const best = readings.toSorted((left, right) => fitOf(right).fitting - fitOf(left).fitting)[0] ?? [];
  return readings.length === 1 || isConfirmed(best) ? best : [];
}

const NET = /净值|净额/;
const VALUE = /原值|期末|年末/;
const WORN = /累计(?:折旧|摊销)/;

function withPlus(column: Column): SignedColumn {
  return { column, sign: 1 };
}

/** Two rows at least, and six in ten of those that it speaks of. */
export function isConfirmed(relations: readonly Relation[]): boolean {
  const { tried, fitting } = fitOf(relations);
  return fitting >= 2 && fitting * 10 >= tried * 6;
}

/** What a column is to be, row by row: the signed sum of others. */
export function sumsAcross(
  grid: FactGrid,
  variant: string,
  result: Column,
  signed: readonly SignedColumn[],
): readonly Relation[] {
  return grid.figures(result).flatMap((claim, position): readonly Relation[] => {
    const terms = signed.flatMap(({ column, sign }) => {
      const fact = grid.figures(column)[position];
      return fact === undefined ? [] : [sign === 1 ? plusTerm(fact) : minusTerm(fact)];
    });
    const isUnread = signed.some(({ column }) => grid.unread(column, position) !== undefined);
    if (claim === undefined || terms.length < 2 || isUnread) return [];
    return [{ kind: "rollForward", form: "sum", variant, claim, terms, trust: "strong" }];
  });
}
