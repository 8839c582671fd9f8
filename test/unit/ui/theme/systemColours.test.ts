import { THEMES } from "../../../../src/ui/theme/themes";

test("every colour of the high-contrast theme is one of the system's, or none", () => {
  const colours = Object.entries(THEMES.highContrast)
    .filter(([name]) => name.startsWith("colorNeutral") || name.startsWith("colorBrand") || name.startsWith("jihe"))
    .map(([, value]) => String(value));
  const system = ["Canvas", "CanvasText", "Highlight", "HighlightText", "LinkText", "GrayText", "transparent"];
  expect(colours.filter((colour) => !system.includes(colour))).toEqual([]);
});

test("light and dark name the same colours", () => {
  expect(Object.keys(THEMES.dark).sort()).toEqual(Object.keys(THEMES.light).sort());
});
