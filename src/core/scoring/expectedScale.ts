import type { Sheet } from "../grid";
import { recogniseTables } from "../table";
import { findStatedScale } from "./findStatedScale";
import { mainSheet, readScoringTables } from "./readScoringTables";
import { schemeOf } from "./schemeOf";
import type { GradeScale } from "./Scorecard";
import { DEFAULT_SCHEME, schemeFor } from "./schemes/schemes";

/** The scale of grades that scoring these sheets will use: the one stated there, else that of the scheme. */
export function expectedScale(sheets: readonly Sheet[], settings: Parameters<typeof schemeOf>[1]): GradeScale {
  const readings = sheets.filter(({ visibility }) => visibility === "visible").map(recogniseTables);
  const sheet = mainSheet(readScoringTables(readings));
  const usual = sheet === undefined ? DEFAULT_SCHEME : schemeFor(sheet);
  return findStatedScale(readings) ?? schemeOf(undefined, settings, usual).scale;
}
