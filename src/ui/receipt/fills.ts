import type { Settings } from "../../core";
import { MARK_FILLS } from "../../core";
import type { Level } from "../../report/words";

/** The fill of a level's marks in RGB hex digits, null for none. */
export function fillOf(level: Level, settings: Settings | undefined): string | null {
  return (settings?.markColours ?? MARK_FILLS)[level];
}
