import { findConcept, isComplete, wholesOf, type Row } from "../table";

/** False where 其中 names some parts of a whole: they add up to it only where they are all of them by definition. */
export function isAllOfWhich(rows: readonly Row[], whole: number, parts: readonly number[]): boolean {
  if (!parts.some((part) => rows[part]?.role === "ofWhich")) return true;
  const id = (position: number) => findConcept(rows[position]?.path.at(-1) ?? "")?.id ?? "";
  return isComplete(id(whole), parts.map(id));
}

/** Rows that go on with a 其中 above them: 公用经费 below 其中：人员经费 is a part of 基本支出 too. */
export function continuedOfWhich(rows: readonly Row[], positions: readonly number[]): readonly number[] {
  if (!positions.some((position) => rows[position]?.role === "ofWhich")) return [];
  let whole: string | undefined;
  return positions.filter((position) => {
    const { role, path } = rows[position] ?? { role: "item", path: [] };
    const own = wholesOf(findConcept(path.at(-1) ?? "")?.id ?? "")[0];
    const goesOn = role === "item" && own !== undefined && own === whole;
    if (!goesOn) whole = role === "ofWhich" ? own : undefined;
    return goesOn;
  });
}
