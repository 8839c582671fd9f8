import type { Fact } from "../ledger";
import { isEqual, isZero, ONE } from "../quantity";
import type { Relation } from "../relation";
import type { Check } from "./Check";
import { factSide } from "./factSides";
import { ordinals } from "./ordinals";

/** A rate of 0 % or 100 % that stands where its base is 0 (除数为 0): it means nothing. One remark for each column. */
export function remarkZeroBase(relations: readonly Relation[]): readonly Check[] {
  const byColumn = new Map<string, Fact[]>();
  for (const { form, claim, terms } of relations) {
    const base = terms[1]?.fact;
    if ((form !== "quotient" && form !== "change") || base === undefined || !isZero(base.quantity.value)) continue;
    if (claim.quantity.dimension !== "ratio" || !isPlaceholder(claim)) continue;
    const name = [claim.sheet, claim.origin.table.range.top, claim.column].join("|");
    const known = byColumn.get(name);
    if (known === undefined) byColumn.set(name, [claim]);
    else known.push(claim);
  }
  const unique = ordinals();
  return [...byColumn.values()].flatMap(remark).map((check) => ({ ...check, id: unique(check.id) }));
}

function isPlaceholder({ quantity: { value } }: Fact): boolean {
  return isZero(value) || isEqual(value, ONE);
}

function remark([first, ...others]: readonly Fact[]): readonly Check[] {
  if (first === undefined) return [];
  const at = factSide(first);
  return [
    {
      id: `rate:zeroBase:${first.origin.table.title}/${first.origin.column.path.join("/")}`,
      kind: "rate",
      variant: "zeroBase",
      verdict: "remark",
      at,
      with: others.map(factSide),
      actual: first.quantity.value,
      affects: "none",
      unit: "%",
    },
  ];
}
