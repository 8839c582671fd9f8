import type { Fact } from "../ledger";
import { isZero } from "../quantity";
import { groupBy, type Relation } from "../relation";
import type { SheetReading } from "../table";
import type { Reason } from "../scoring/Reason";
import type { Check, CheckSide } from "./Check";
import { factSide } from "./factSides";
import { ordinals } from "./ordinals";

/** What was found to hold against last year's workbook, and what was not found there. */
export interface AgainstPrevious {
  readonly file: string;
  readonly relations: readonly Relation[];
  readonly unmatched: readonly Fact[];
  /** Neither workbook says of which year it is. */
  readonly areYearsUnknown?: true;
}

/** Says what could not be compared with last year's workbook: once for each table, once for all where there was nothing. */
export function checkPrevious(
  { file, relations, unmatched, areYearsUnknown }: AgainstPrevious,
  [first]: readonly SheetReading[],
): readonly Check[] {
  const open = unmatched.filter(({ quantity }) => !isZero(quantity.value));
  if (relations.length === 0 && open.length === 0) {
    const name = first?.view.sheet.name ?? "";
    const at = { place: { sheet: name, row: 0, column: 0 }, label: name, value: "" };
    const code = areYearsUnknown === true ? "yearsUnknown" : "nothingOfPrevious";
    return [unchecked("opening", "nothing", at, { code, values: [file] })];
  }
  const unique = ordinals();
  return [...groupBy(open, ({ origin }) => origin.table)].map(([table, [fact, ...others]]) => {
    const values = [file, String(others.length + 1)];
    const kind = fact.key.period?.kind === "yearStart" ? "opening" : "equal";
    return unchecked(kind, unique(table.title), factSide(fact), { code: "notInPrevious", values });
  });
}

function unchecked(kind: Check["kind"], name: string, at: CheckSide, because: Reason): Check {
  return {
    id: `${kind}:previous:unchecked:${name}`,
    kind,
    variant: "previous",
    verdict: "unchecked",
    at,
    with: [],
    affects: "none",
    because,
    unit: "",
  };
}
