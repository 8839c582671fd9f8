import {
  CLOSING,
  EITHER_WAY,
  GROSS_VALUE,
  KNOWN_CHANGE,
  NET_VALUE,
  OPENING,
  plainLabel,
  TAKEN_OFF,
  WORN_OFF,
  type Column,
} from "../table";
import { isOfWhichColumn } from "./addends";
import type { FactGrid } from "./FactGrid";
import { allOf, bestReading } from "./fitOf";
import { isConfirmed, readAsSum, type SignedColumn } from "./readings";
import type { Relation } from "./Relation";
import { toldByRows } from "./toldByRows";

/** What a row claims about its amounts over a year: 年初 + 增加 − 减少 = 年末 (增减变动), and 原值 − 累计折旧 = 净值. */
export function deriveMovements(grid: FactGrid): readonly Relation[] {
  const columns = amountsIn(grid);
  const nets = columns.filter(({ path }) => path.some((text) => NET_VALUE.test(text)));
  return [...deriveRollForwards(grid), ...nets.flatMap((net) => netValue(grid, columns, net))];
}

/** The first of these alone. */
export function deriveRollForwards(grid: FactGrid): readonly Relation[] {
  const columns = amountsIn(grid);
  return columns.flatMap((column) => movementTo(grid, columns, column));
}

function amountsIn({ columns }: FactGrid): readonly Column[] {
  return columns.filter(({ dimension }) => dimension === "money" || dimension === "count");
}

const MOVEMENT = { kind: "rollForward", least: 2 } as const;

/** The movement that ends with this column: from the opening one of the same words, by the changes between them. */
function movementTo(grid: FactGrid, columns: readonly Column[], closing: Column): readonly Relation[] {
  const ends = endsOf(closing);
  const opening = columns.find(
    (column) => ends.includes(instantOf(column, OPENING) ?? "none") && isLike(column, closing),
  );
  if (opening === undefined) return [];
  const changes = changesOf(columns, opening, closing);
  const signed: readonly SignedColumn[] = [{ column: opening, sign: 1 }, ...changes.map(withSign)];
  const reading = readAsSum(grid, closing, { ...MOVEMENT, variant: "movement", signed });
  const areKnown = changes.length === 2 && changes.every(isKnownChange);
  if (areKnown) return allOf(reading);
  return changes.length > 0 ? toldByRows(grid, reading) : [];
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
      !isOfWhichColumn(column),
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
  return { column, sign: TAKEN_OFF.test(words) && !EITHER_WAY.test(words) ? -1 : 1 };
}

/** 净值 is what is left of 原值 after 累计折旧: those two columns that the rows tell. */
function netValue(grid: FactGrid, columns: readonly Column[], net: Column): readonly Relation[] {
  const like = columns.filter((column) => isLike(column, net) && instantOf(column, OPENING) === undefined);
  const values = like.filter(({ path, heading }) => heading?.role === "originalValue" || GROSS_VALUE.test(path.join()));
  const worn = like.filter(
    ({ path, heading }) => heading?.role === "accumulatedDepreciation" || WORN_OFF.test(path.join()),
  );
  const readings = values.flatMap((value) =>
    worn.map((taken) =>
      readAsSum(grid, net, {
        ...MOVEMENT,
        variant: "net",
        signed: [
          { column: value, sign: 1 },
          { column: taken, sign: -1 },
        ],
      }),
    ),
  );
  const best = bestReading(readings);
  return best !== undefined && (readings.length === 1 || isConfirmed(best)) ? allOf(best.reading) : [];
}
