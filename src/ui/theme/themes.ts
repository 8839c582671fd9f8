import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { DARK, LIGHT, RAMP, SYSTEM, type OwnColours } from "./palette";
import { toSystemColours } from "./systemColours";

/** How Office (or the browser) looks: the pane follows it. */
export type Mode = "light" | "dark" | "highContrast";

export type PaneTheme = Theme & OwnColours;

const FONTS = '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';

const light: Theme = {
  ...createLightTheme(RAMP),
  fontFamilyBase: FONTS,
  colorBrandForegroundLink: RAMP[80],
  colorNeutralStroke2: "#E0E0E0",
  colorNeutralStroke3: "#EEEEEE",
  colorNeutralForeground3: "#5C5C5C",
};

const dark: Theme = {
  ...createDarkTheme(RAMP),
  fontFamilyBase: FONTS,
  colorBrandBackground: RAMP[90],
  colorBrandBackgroundHover: RAMP[80],
  colorBrandBackgroundPressed: RAMP[60],
  colorCompoundBrandBackground: RAMP[90],
  colorCompoundBrandStroke: RAMP[110],
  colorBrandForegroundLink: RAMP[120],
  colorNeutralStroke2: "#424242",
  colorNeutralStroke3: "#383838",
};

/** Fluent's theme in our ink blue, with the colours of our own, for each look. */
export const THEMES: Readonly<Record<Mode, PaneTheme>> = {
  light: { ...light, ...LIGHT },
  dark: { ...dark, ...DARK },
  highContrast: { ...toSystemColours(light), ...SYSTEM },
};
