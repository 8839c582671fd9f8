import type { ShownVerdict } from "../icons/LevelIcon";
import { own } from "./palette";

const COLOURS: Readonly<Record<ShownVerdict, string>> = {
  error: own.jiheError,
  suspect: own.jiheSuspect,
  rounding: own.jiheRounding,
  remark: own.jiheRemark,
  unchecked: own.jiheRemark,
};

/** The ink of a level; its word or shape always stands beside it. */
export function levelColour(verdict: ShownVerdict): string {
  return COLOURS[verdict];
}
