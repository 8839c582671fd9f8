import { formatAddress } from "../../../src/core";
import type { PlacedFigure } from "../logical/Rendered";
import { changeDigit, tidy, transposeDigits } from "./digits";
import { withFigure } from "./editSheets";
import type { Ground } from "./Ground";
import type { Mutation, MutationKind } from "./Mutation";
import { brokenClaims, isPinned } from "./placeClaims";

/** How a kind of mutation goes about one figure: which figures it may befall, and what it makes of them. */
interface Slip {
  readonly befalls: (cell: PlacedFigure, ground: Ground) => boolean;
  readonly value: (cell: PlacedFigure, ground: Ground) => number | undefined;
}

type FigureKind = Exclude<MutationKind, "rowDropped" | "rowDoubled" | "duplicateCode">;

const WHOLE_OF_PART: Readonly<Record<string, string>> = { generalBudget: "fiscalIncome", wages: "staff" };

const SLIPS: Readonly<Record<FigureKind, Slip>> = {
  digit: { befalls: isNonZero, value: (cell, { random }) => changeDigit(cell, random) },
  transposed: { befalls: isNonZero, value: (cell, { random }) => transposeDigits(cell, random) },
  sign: { befalls: isNonZero, value: ({ shown }) => -shown },
  unitSlip: {
    befalls: (cell) => cell.measure === "money" && isNonZero(cell),
    value: ({ shown }, { random }) => tidy(random.chance(0.5) ? shown * 10_000 : shown / 10_000),
  },
  opening: {
    befalls: ({ id }, ground) => openingBefore(id, ground) !== undefined,
    value: (cell, ground) =>
      ground.random.chance(0.5)
        ? changeDigit(cell, ground.random)
        : valueBeside(cell, openingBefore(cell.id, ground), ground),
  },
  rate: {
    befalls: (cell) => cell.measure === "rate" && isNonZero(cell),
    value: ({ shown }, { random }) =>
      tidy(shown + (random.integer(10, 2000) / 10_000) * (random.chance(0.5) && shown > 0.25 ? -1 : 1)),
  },
  ofWhich: {
    befalls: ({ id }) => wholeOf(id) !== undefined,
    value: (cell, ground) => {
      const whole = valueBeside(cell, wholeOf(cell.id), ground);
      return whole === undefined ? undefined : Math.round(whole * (1.01 + 0.3 * ground.random.next()) * 100) / 100;
    },
  },
  copiedTotal: {
    befalls: (cell, { claims }) =>
      claims.some(({ claim, cells }) => claim.kind === "sum" && cells[0] === cell && isInOneTable(cells)),
    value: (cell, ground) => neighbour(cell, ground)?.shown,
  },
  weight: {
    befalls: ({ id }) => /^i\d+\.weight$/.test(id),
    value: ({ shown }, { random }) => Math.max(0.5, shown + random.pick([-2, -1, -0.5, 0.5, 1, 2])),
  },
  scoreAboveWeight: {
    befalls: ({ id }) => /^i\d+\.score$/.test(id),
    value: (cell, ground) => {
      const weight = valueBeside(cell, cell.id.replace("score", "weight"), ground);
      return weight === undefined ? undefined : weight + ground.random.pick([0.5, 1, 2]);
    },
  },
  twin: {
    befalls: (cell, { byId }) => (byId.get(cell.id)?.length ?? 0) > 1 && isNonZero(cell),
    value: (cell, { random }) => changeDigit(cell, random),
  },
};

/** One figure changed; absent where the change is none, or rounding could explain it everywhere. */
export function mutateFigure(kind: FigureKind, ground: Ground): Mutation | undefined {
  const { rendered, random, claims } = ground;
  const slip = SLIPS[kind];
  const cells = rendered.figures.filter((cell) => slip.befalls(cell, ground));
  if (cells.length === 0) return undefined;
  const cell = random.pick(cells);
  const shown = slip.value(cell, ground);
  if (shown === undefined || !Number.isFinite(shown) || shown === cell.shown || isRounding(cell, shown))
    return undefined;
  const broken = brokenClaims(claims, new Map([[cell, shown]]), rendered);
  if (broken.length === 0) return undefined;
  return {
    kind,
    sheets: withFigure(rendered.sheets, cell, shown),
    cell: cell.place,
    near: [cell.place],
    isPinned: isPinned(broken, cell),
    note: `${cell.place.sheet}!${formatAddress(cell.place)} ${cell.id} ${String(cell.shown)} → ${String(shown)}`,
    breaks: broken.map(({ claim }) => claim.kind),
  };
}

/** A total on the cover that only shows fewer decimals: 88 for 88.07. */
function isRounding({ table, shown: before }: PlacedFigure, after: number): boolean {
  const decimals = String(after).split(".")[1]?.length ?? 0;
  return table === "cover" && Math.abs(after - before) <= 10 ** -decimals / 2;
}

function isNonZero({ shown }: PlacedFigure): boolean {
  return shown !== 0;
}

/** The id of the opening balance a year earlier, for one that must equal last year's closing. */
function openingBefore(id: string, { byId }: Ground): string | undefined {
  const year = /^(\d{4})\.opening$/.exec(id)?.[1];
  const before = `${String(Number(year) - 1)}.opening`;
  return year !== undefined && byId.has(before) ? before : undefined;
}

function wholeOf(id: string): string | undefined {
  const part = Object.keys(WHOLE_OF_PART).find((word) => id.split(".")[1] === word && !/[rR]ate$/.test(id));
  return part === undefined ? undefined : id.replace(part, WHOLE_OF_PART[part] ?? "");
}

/** The value of a figure as it stands in the same table. */
function valueBeside(cell: PlacedFigure, id: string | undefined, { byId }: Ground): number | undefined {
  const executed = id?.endsWith("staff") === true ? `${id}.executed` : id;
  return byId.get(executed ?? "")?.find((other) => other.table === cell.table)?.shown;
}

/** The figure of the same kind next to a cell, in its row or its column. */
function neighbour(cell: PlacedFigure, { rendered, random }: Ground): PlacedFigure | undefined {
  const near = rendered.figures.filter(({ measure, table, place }) => {
    const [rows, columns] = [Math.abs(place.row - cell.place.row), Math.abs(place.column - cell.place.column)];
    const isBeside = (rows === 0 && columns > 0 && columns <= 2) || (rows === 1 && columns === 0);
    return measure === cell.measure && table === cell.table && isBeside;
  });
  return near.length === 0 ? undefined : random.pick(near);
}

function isInOneTable(cells: readonly PlacedFigure[]): boolean {
  return cells.every(({ table }) => table === cells[0]?.table);
}
