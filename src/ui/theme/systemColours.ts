import type { Theme } from "@fluentui/react-components";

/** Which system colour stands for a token of Fluent, by what its name says; the first that fits counts. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/Disabled/, "GrayText"],
  [/Link/, "LinkText"],
  [/OnBrand|Inverted/, "HighlightText"],
  [/^color(Compound)?BrandBackground(?!2)/, "Highlight"],
  [/^color(Compound)?BrandStroke/, "Highlight"],
  [/Foreground/, "CanvasText"],
  [/Stroke/, "CanvasText"],
  [/Background|Overlay|Stencil/, "Canvas"],
  [/Shadow/, "transparent"],
];

/** The theme with every colour taken from the system (high contrast). */
export function toSystemColours(theme: Theme): Theme {
  const colours = Object.entries(theme)
    .filter(([name, value]) => name.startsWith("color") && value !== "transparent")
    .flatMap(([name]) => {
      const rule = RULES.find(([pattern]) => pattern.test(name));
      return rule === undefined ? [] : [[name, rule[1]] as const];
    });
  return { ...theme, ...Object.fromEntries(colours) };
}
