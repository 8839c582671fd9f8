import { findConcept } from "./lexicon/lookUp";
import type { Column, Table } from "./Table";

/** How sure it is that a table was understood (识别把握), and what speaks for and against it, in the table's own words. */
export interface Understanding {
  readonly confidence: "high" | "medium" | "low";
  /** Words that its kind was recognised from. */
  readonly evidence: readonly string[];
  /** Headings of figures that no entry of the lexicon covers. */
  readonly unknown: readonly string[];
  /** A person said what it is. */
  readonly isCorrected: boolean;
  /** It holds money, and neither it nor a heading says in which unit. */
  readonly lacksUnit: boolean;
}

/** Most figures must stand under headings that are understood; a table of no known kind is never more than a guess. */
export function understandingOf(table: Table): Understanding {
  const figures = table.columns.filter((column) => column.use === "measure");
  const unknown = figures.filter((column) => !isUnderstood(column));
  const isMoney = (column: Column) => column.dimension === "money" && column.unit === undefined;
  const hasRowUnits = table.blocks.some((block) => block.rows.some((row) => row.unit !== undefined));
  const lacksUnit = table.moneyUnit === undefined && !hasRowUnits && figures.some(isMoney);
  const isCorrected = table.isCorrected === true;
  return {
    confidence: levelOf(table, unknown.length / Math.max(1, figures.length), lacksUnit),
    evidence: [...new Set(table.evidence)],
    unknown: [...new Set(unknown.map((column) => column.path.join(" / ")))].filter((words) => words !== ""),
    isCorrected,
    lacksUnit,
  };
}

function levelOf(table: Table, unknownShare: number, lacksUnit: boolean): Understanding["confidence"] {
  if (table.isCorrected === true) return "high";
  if (table.kind === "figures" || table.kind === "texts" || unknownShare > 0.5) return "low";
  return unknownShare > 0.2 || lacksUnit ? "medium" : "high";
}

/** The heading is known, names a concept or a choice, or says nothing but the year. */
function isUnderstood({ heading, choice, path, year }: Column): boolean {
  if (heading !== undefined || choice !== undefined) return true;
  return path.some((text) => findConcept(text) !== undefined) || (year !== undefined && path.length === 1);
}
