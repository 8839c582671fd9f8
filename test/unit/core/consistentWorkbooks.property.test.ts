import fc from "fast-check";
import { inspect, type Check, type Sheet } from "../../../src/core";
import { measureMutations, type Outcome } from "../../bench/mutationMeasure";
import { generateWorkbook } from "../../support/logical/generateWorkbook";
import { LAYOUTS } from "../../support/logical/layouts/layouts";
import { randomFrom } from "../../support/logical/randomFrom";
import type { PlacedRow, Rendered } from "../../support/logical/Rendered";
import { inYuan, withBlankRow, withDecimals, withSwappedRows } from "../../support/logical/rewrite";
import { groundOf } from "../../support/mutate/Ground";
import { mutate } from "../../support/mutate/mutate";
import { MUTATION_KINDS, type MutationKind } from "../../support/mutate/Mutation";
import { sheetOf } from "../../support/sheetOf";

const IN_PLACE = MUTATION_KINDS.filter((kind) => kind !== "rowDropped" && kind !== "rowDoubled");

/** A workbook by its seed and layout, as it is or with one figure wrong. */
const book = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  layout: fc.constantFrom(...Object.keys(LAYOUTS)),
  wrong: fc.option(fc.constantFrom(...IN_PLACE), { nil: undefined }),
});

interface Book {
  readonly seed: number;
  readonly layout: string;
  readonly wrong?: MutationKind | undefined;
}

function render({ seed, layout }: Book): Rendered {
  const rendered = LAYOUTS[layout]?.(generateWorkbook(seed));
  if (rendered === undefined) throw new Error(`no layout: ${layout}`);
  return rendered;
}

function sheetsOf({ seed, wrong }: Book, rendered: Rendered): readonly Sheet[] {
  const mutation = wrong === undefined ? undefined : mutate(wrong, groundOf(rendered, randomFrom(seed)));
  return mutation?.sheets ?? rendered.sheets;
}

const isFinding = ({ verdict }: Check) => verdict === "error" || verdict === "suspect";
const unordered = (id: string) => id.replace(/#\d+$/, "").replace(/万元/g, "元");

/** Every check with its verdict, whatever the order. */
function verdicts(sheets: readonly Sheet[]): readonly string[] {
  return inspect(sheets)
    .checks.map(({ id, verdict }) => `${verdict} ${unordered(id)}`)
    .sort();
}

const decimals = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 7, maxLength: 7 });

/** So many decimals for the amounts of each table. */
function placesOf(rendered: Rendered, places: readonly number[]) {
  const tables = [...new Set(rendered.figures.map(({ table }) => table))];
  return (table: string) => places[tables.indexOf(table) % places.length] ?? 2;
}

test("a consistent workbook whose amounts are rounded at any precision has no error, and at most 1 % of suspects", () => {
  let [relations, suspects] = [0, 0];
  fc.assert(
    fc.property(book, decimals, (chosen, places) => {
      const rendered = render(chosen);
      const { checks } = inspect(withDecimals(rendered, placesOf(rendered, places)));
      relations += checks.length;
      suspects += checks.filter(({ verdict }) => verdict === "suspect").length;
      expect(checks.filter(({ verdict }) => verdict === "error").map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: 40 },
  );
  expect(suspects / relations).toBeLessThanOrEqual(0.01);
});

test("amounts rounded more coarsely turn no passed relation of a workbook into an error", () => {
  fc.assert(
    fc.property(book, decimals, (chosen, places) => {
      const rendered = render(chosen);
      const passed = new Set(
        inspect(rendered.sheets)
          .checks.filter(({ verdict }) => verdict === "pass")
          .map(({ id }) => id),
      );
      const { checks } = inspect(withDecimals(rendered, placesOf(rendered, places)));
      expect(checks.filter(({ id, verdict }) => verdict === "error" && passed.has(id)).map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test("元 or 万元 is all one to the verdicts", () => {
  fc.assert(
    fc.property(book, (chosen) => {
      const rendered = render(chosen);
      const sheets = sheetsOf(chosen, rendered);
      expect(verdicts(inYuan(rendered, sheets))).toEqual(verdicts(sheets));
    }),
    { numRuns: 20 },
  );
});

test("blank rows inside tables change no verdict", () => {
  fc.assert(
    fc.property(book, fc.nat(), (chosen, choice) => {
      const rendered = render(chosen);
      const sheets = sheetsOf(chosen, rendered);
      const { sheet, row } = rendered.rows[choice % rendered.rows.length] ?? { sheet: "", row: 0 };
      expect(verdicts(withBlankRow(sheets, sheet, row))).toEqual(verdicts(sheets));
    }),
    { numRuns: 20 },
  );
});

test("the order of the items of a total changes no verdict", () => {
  fc.assert(
    fc.property(book, fc.nat(), (chosen, choice) => {
      const rendered = render(chosen);
      const sheets = sheetsOf(chosen, rendered);
      const pairs = exchangeable(rendered);
      const [first, second] = pairs[choice % pairs.length] ?? [];
      if (first === undefined || second === undefined) return;
      expect(verdicts(withSwappedRows(sheets, first, second))).toEqual(verdicts(sheets));
    }),
    { numRuns: 20 },
  );
});

/** Neighbouring projects of the same group. */
function exchangeable({ rows, workbook }: Rendered): readonly (readonly [PlacedRow, PlacedRow])[] {
  const groupOf = ({ ids }: PlacedRow) =>
    workbook.projects.find(({ id }) => ids.some((own) => own.startsWith(`${id}.`)))?.group;
  return rows.flatMap((first) =>
    rows
      .filter(({ sheet, row, left }) => sheet === first.sheet && row === first.row + 1 && left === first.left)
      .filter((second) => groupOf(first) !== undefined && groupOf(first) === groupOf(second))
      .map((second) => [first, second] as const),
  );
}

const percent = (value: number) => ({ value: Number(value.toFixed(4)), format: "0.00%" });

type Content = Parameters<typeof sheetOf>[0][number][number];

/** An execution table with its columns in this order, one figure off by so much. */
function execution(order: readonly number[], amounts: readonly (readonly [number, number])[], off: number): Sheet {
  const row = (name: string, cells: readonly Content[]) => [name, ...order.map((index) => cells[index] ?? null)];
  const figures = (name: string, adjusted: number, executed: number, gap: number) =>
    row(name, [adjusted / 100 + 1, adjusted / 100, (executed + gap) / 100, percent(executed / adjusted)]);
  const [adjusted, executed] = [0, 1].map((index) => amounts.reduce((left, pair) => left + (pair[index] ?? 0), 0));
  return sheetOf([
    ["单位：万元", null, null, null, null],
    row("项目名称", ["年初预算", "调整后预算", "执行数", "执行率"]),
    ...amounts.map(([left, right], index) => figures(`项目${String(index)}`, left, right, index === 0 ? off : 0)),
    figures("合计", adjusted ?? 0, executed ?? 0, 0),
  ]);
}

test("the order of columns changes no verdict", () => {
  const amount = fc.integer({ min: 10_000, max: 90_000 });
  const amounts = fc.array(fc.tuple(amount, amount), { minLength: 3, maxLength: 6 });
  const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
  fc.assert(
    fc.property(order, amounts, fc.constantFrom(0, 0, 1, 300), (columns, pairs, off) => {
      const found = verdicts([execution(columns, pairs, off)]);
      expect(found.length).toBeGreaterThan(pairs.length);
      expect(found).toEqual(verdicts([execution([0, 1, 2, 3], pairs, off)]));
    }),
    { numRuns: 40 },
  );
});

describe("one figure moved by more than rounding", () => {
  const { outcomes } = measureMutations({ seeds: [31, 32], each: 1 });
  const told = ({ layout, seed, mutation }: Outcome) => `${layout} ${String(seed)} ${mutation.kind} ${mutation.note}`;

  test("is an error or suspect of every kind", () => {
    expect(new Set(outcomes.map(({ mutation }) => mutation.kind)).size).toBe(MUTATION_KINDS.length);
    expect(outcomes.filter(({ isDetected }) => !isDetected).map(told)).toEqual([]);
  });

  test("stands among what the findings name", () => {
    expect(outcomes.filter(({ isLocated }) => !isLocated).map(told)).toEqual([]);
  });

  test("is the one root where two independent relations meet in its cell", () => {
    const pinned = outcomes.filter(({ mutation }) => mutation.isPinned);
    expect(pinned.length).toBeGreaterThan(20);
    expect(pinned.filter(({ findings }) => findings.length !== 1).map(told)).toEqual([]);
    expect(pinned.every(({ findings }) => findings.every(isFinding))).toBe(true);
  });
});
