import type { Column } from "./Table";

/** What a column measures: of a counting word (数量、小计) what the heading above it says; "" for a heading of no known role. */
export function roleOf({ parentRole, heading }: Pick<Column, "parentRole" | "heading">): string {
  return parentRole ?? heading?.role ?? "";
}
