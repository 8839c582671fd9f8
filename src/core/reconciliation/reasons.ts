import type { Fact } from "../ledger";
import type { Reason } from "../scoring/Reason";
import { factSide } from "./factSides";
import type { UncheckedReason } from "./judge";

/** Why the arithmetic gave no verdict, with the label of the figure that it was to be given on. */
export function reasonOf(because: UncheckedReason, fact: Fact): Reason {
  const { label } = factSide(fact);
  switch (because) {
    case "zeroDivisor":
      return { code: "zeroBase", values: [label] };
    case "excessDigits":
      return { code: "excessDigits", values: [label] };
    case "noAddends":
    case "tooMany":
      return { code: "noFigures", values: [label] };
  }
}
