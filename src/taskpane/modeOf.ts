import type { Mode } from "../ui/theme/themes";

/** What Office tells of its look; older clients tell the colours alone, and some hosts nothing. */
export type OfficeLook = Partial<Pick<Office.OfficeTheme, "isDarkTheme" | "bodyBackgroundColor">>;

/** The look of the pane: that of Office, unless the system asks for colours of its own. */
export function modeOf(look: OfficeLook | undefined, hasForcedColours: boolean): Mode {
  if (hasForcedColours) return "highContrast";
  const isDark = look?.isDarkTheme ?? isDarkColour(look?.bodyBackgroundColor ?? "");
  return isDark ? "dark" : "light";
}

/** By Rec. 709 luma; a colour that is none is not dark. */
function isDarkColour(colour: string): boolean {
  const [red, green, blue] = (/^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour) ?? [])
    .slice(1)
    .map((part) => Number.parseInt(part, 16));
  if (red === undefined || green === undefined || blue === undefined) return false;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
