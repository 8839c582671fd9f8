import { formatAddress } from "../grid";
import type { Unread } from "../ledger";
import type { Relation } from "../relation";
import type { Reason } from "../scoring/Reason";
import { labelOf } from "./factSides";
import type { UncheckedReason } from "./judge";

/** Why nothing can be said of a relation: a cell of it that could not be read, a base of 0, too many digits. */
export function reasonOf(because: UncheckedReason, { unread, claim, terms, form }: Relation): Reason {
  if (unread !== undefined) return unreadReason(unread);
  const isRate = form === "quotient" || form === "change";
  const label = labelOf(isRate && because === "zeroDivisor" ? (terms[1]?.fact ?? claim) : claim);
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

/** Why a cell where a figure belongs gave none. */
export function unreadReason({ because, text, row, column }: Unread): Reason {
  const address = formatAddress({ row, column });
  if (because === "error") return { code: "errorCell", values: [text, address] };
  return because === "noValue"
    ? { code: "formulaWithoutValue", values: [address] }
    : { code: "notFigure", values: [text, address] };
}
