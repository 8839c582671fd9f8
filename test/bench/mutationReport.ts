import { MUTATION_KINDS } from "../support/mutate/Mutation";
import type { Measured, Outcome } from "./mutationMeasure";

/** Detection and location by kind and layout, false alarms on clean workbooks, mean time: one line each. */
export function mutationReport({ outcomes, clean, inspections, milliseconds }: Measured): readonly string[] {
  const layouts = [...new Set(clean.map(({ rendered }) => rendered.layout))];
  const alarms = clean.flatMap(({ alarms: found }) => found);
  const errors = alarms.filter(({ verdict }) => verdict === "error").length;
  const relations = clean.reduce((left, { relations: found }) => left + found, 0);
  return [
    row("kind", ["layout", "n", "detected", "located", "pinned", "on the cell", "one root"]),
    ...MUTATION_KINDS.flatMap((kind) =>
      layouts.map((layout) =>
        line(
          kind,
          layout,
          outcomes.filter((outcome) => outcome.mutation.kind === kind && outcome.layout === layout),
        ),
      ),
    ),
    ...layouts.map((layout) =>
      line(
        "all",
        layout,
        outcomes.filter((outcome) => outcome.layout === layout),
      ),
    ),
    line("all", "all", outcomes),
    `clean workbooks: ${String(clean.length)}, false alarms: ${String(errors)} errors, ${String(alarms.length - errors)} suspects in ${String(relations)} checks` +
      layouts.map((layout) => ` (${layout} ${String(alarmsOf(clean, layout))})`).join(""),
    `mean time of an inspection: ${(milliseconds / Math.max(1, inspections)).toFixed(1)} ms`,
  ];
}

function alarmsOf(clean: Measured["clean"], layout: string): number {
  return clean
    .filter(({ rendered }) => rendered.layout === layout)
    .reduce((left, { alarms }) => left + alarms.length, 0);
}

function line(kind: string, layout: string, outcomes: readonly Outcome[]): string {
  const pinned = outcomes.filter(({ mutation }) => mutation.isPinned);
  return row(kind, [
    layout,
    String(outcomes.length),
    share(outcomes, ({ isDetected }) => isDetected),
    share(outcomes, ({ isLocated }) => isLocated),
    String(pinned.length),
    share(pinned, ({ isLocated }) => isLocated),
    share(pinned, ({ isLocated, findings }) => isLocated && findings.length === 1),
  ]);
}

function share(outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): string {
  if (outcomes.length === 0) return "–";
  return `${((outcomes.filter(test).length / outcomes.length) * 100).toFixed(1)} %`;
}

function row(first: string, rest: readonly string[]): string {
  const [layout = "", ...figures] = rest;
  return [first.padEnd(17), layout.padEnd(8), ...figures.map((text) => text.padStart(12))].join("");
}
