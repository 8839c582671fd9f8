import tables from "../fixtures/correct-tables.json";
import { findingsOf } from "../support/findingsOf";
import { sheetOf } from "../support/sheetOf";

/** Tables of budget offices in which every figure is right, each with something that looks like a fault to a reader in a hurry. */
test.each(tables)("$name has no finding", ({ rows }) => {
  expect(findingsOf(sheetOf(rows))).toEqual([]);
});
