import { inspect, type Inspection, type Sheet } from "../../../src/core";
import { readLedger, readSetting, type Fact } from "../../../src/core/ledger";
import { recogniseTables } from "../../../src/core/table";
import { toNumber } from "../../../src/core/quantity";
import type { PlacedFigure } from "../logical/Rendered";
import type { Layout } from "./renderLayout";
import type { Expected } from "./TableModel";

/** Tables whose cells are no facts of the ledger but inputs and results of the scorecard. */
const SCORED: ReadonlySet<string> = new Set(["indicators", "cover"]);

/** What an inspection of a layout did not give back as it is in the books; empty where all of it came back. */
export function lostIn(layout: Layout): readonly string[] {
  return [...lostFacts(layout), ...lostScores(layout, inspect(layout.rendered.sheets)), ...lostVerdicts(layout)];
}

function lostFacts({ rendered, expected }: Layout): readonly string[] {
  const facts = new Map(factsOf(rendered.sheets).map((fact) => [placeName(fact), fact]));
  return rendered.figures.flatMap((figure) => {
    if (SCORED.has(figure.table)) return [];
    const fact = facts.get(placeName(figure.place));
    const lost =
      fact === undefined ? "no fact" : differenceOf(figure, expected.get(figure.table)?.get(figure.id), fact);
    return lost === undefined ? [] : [`${figure.table} ${figure.id}: ${lost}`];
  });
}

function factsOf(sheets: readonly Sheet[]): readonly Fact[] {
  const readings = sheets.map((sheet) => recogniseTables(sheet));
  return readLedger(readings, readSetting(readings)).facts;
}

function placeName({
  sheet,
  row,
  column,
}: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): string {
  return `${sheet}|${String(row)}|${String(column)}`;
}

function differenceOf(figure: PlacedFigure, expected: Expected | undefined, fact: Fact): string | undefined {
  const value = toNumber(fact.quantity.value);
  const wanted = figure.shown * (figure.measure === "money" ? 10 ** figure.style.power : 1);
  if (Math.abs(value - wanted) > 1e-6 * Math.max(1, Math.abs(wanted)))
    return `value ${String(value)} for ${String(wanted)}`;
  if (expected === undefined || figure.measure !== "money") return undefined;
  const { key } = fact;
  if (key.period?.year !== expected.year) return `year ${String(key.period?.year)} for ${String(expected.year)}`;
  if (key.stage !== expected.stage) return `stage ${String(key.stage)} for ${String(expected.stage)}`;
  const concept = key.isLocal ? undefined : key.concept;
  return concept === expected.concept ? undefined : `concept ${String(concept)} for ${String(expected.concept)}`;
}

function lostScores({ rendered }: Layout, { scorecard }: Inspection): readonly string[] {
  const { workbook } = rendered;
  if (scorecard === undefined) return ["no scorecard"];
  const lost: string[] = [];
  const stated = (id: string) => workbook.figures.get(id)?.value ?? 0;
  const isOff = (value: number | undefined, id: string) => value === undefined || Math.abs(value - stated(id)) > 1e-9;
  if (isOff(toNumber(scorecard.total), "total.score")) lost.push(`total ${String(toNumber(scorecard.total))}`);
  if (scorecard.grade !== workbook.grade) lost.push(`grade ${String(scorecard.grade)}`);
  for (const { id, name } of workbook.indicators) {
    const found = scorecard.indicators.find(({ indicator }) => indicator.name === name);
    const score = found?.score === undefined ? undefined : toNumber(found.score);
    const computed = found?.computed === undefined ? undefined : toNumber(found.computed);
    if (isOff(score, `${id}.score`)) lost.push(`score of ${name}: ${String(score)}`);
    else if (computed !== undefined && isOff(computed, `${id}.score`))
      lost.push(`computed score of ${name}: ${String(computed)}`);
    else if (computed === undefined) lost.push(`no computed score of ${name}`);
  }
  return lost;
}

/** A workbook without a fault has no finding; one wrong figure has one, with its cell in it. */
function lostVerdicts({ rendered }: Layout): readonly string[] {
  const alarms = findingsOf(rendered.sheets).map(
    ({ kind, at }) =>
      `alarm ${kind} at ${at.place.sheet} ${String(at.place.row)}:${String(at.place.column)} ${at.label}`,
  );
  const moved = rendered.figures.find(({ table, id }) => table === "execution" && id.endsWith(".project.executed"));
  if (moved === undefined) return [...alarms, "nothing to move"];
  const sheets = rendered.sheets.map((sheet) => (sheet.name === moved.place.sheet ? withFault(sheet, moved) : sheet));
  const isTold = findingsOf(sheets).some(({ at, with: others }) =>
    [at, ...others].some(({ place }) => placeName(place) === placeName(moved.place)),
  );
  return isTold ? alarms : [...alarms, `wrong figure not told: ${moved.id}`];
}

function findingsOf(sheets: readonly Sheet[]) {
  return inspect(sheets).checks.filter(({ verdict }) => verdict === "error" || verdict === "suspect");
}

/** The sheet with another figure in one cell. */
function withFault(sheet: Sheet, { place, shown }: PlacedFigure): Sheet {
  const rows = sheet.rows.map((row, index) =>
    index === place.row
      ? row?.map((cell, column) =>
          column === place.column ? { ...cell, value: Number((shown * 0.9).toFixed(2)) } : cell,
        )
      : row,
  );
  return { ...sheet, rows };
}
