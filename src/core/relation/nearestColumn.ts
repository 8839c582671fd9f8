import { roleOf, type Column } from "../table";

/**
 * The columns of one of these roles that a column may speak of: of the same year, under the same heading if any stands there, not the
 * parts beside a 小计.
 */
export function columnsFor(columns: readonly Column[], own: Column, roles: readonly string[]): readonly Column[] {
  const fitting = columns.filter(
    (column) =>
      column !== own &&
      roles.includes(roleOf(column)) &&
      column.dimension !== "ratio" &&
      sameYear(column, own) &&
      !columns.some((whole) => isPartOf(column, whole)),
  );
  const siblings = fitting.filter((column) => column.path[0] === own.path[0] && column.path.length > 1);
  return siblings.length > 0 ? siblings : fitting;
}

/** These, the nearest first. */
export function nearestColumns(columns: readonly Column[], own: Column, roles: readonly string[]): readonly Column[] {
  const distance = ({ index }: Column) => Math.abs(index - own.index);
  return columnsFor(columns, own, roles).toSorted((left, right) => distance(left) - distance(right));
}

/** True unless both speak of a year and not of the same. */
export function sameYear(left: Column, right: Column): boolean {
  return left.year === undefined || right.year === undefined || left.year === right.year;
}

/** One of the columns beside a 小计 under the same heading. */
function isPartOf({ path, heading }: Column, whole: Column): boolean {
  if (heading?.role === "rowTotal" || whole.heading?.role !== "rowTotal" || path.length < 2) return false;
  return path.length === whole.path.length && path.slice(0, -1).join() === whole.path.slice(0, -1).join();
}
