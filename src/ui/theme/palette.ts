import type { BrandVariants } from "@fluentui/react-components";

/** Ink blue from nearly black to nearly white; 80 is the accent of the light theme. */
export const RAMP: BrandVariants = {
  10: "#04121F",
  20: "#0A2237",
  30: "#0F304E",
  40: "#143F66",
  50: "#174973",
  60: "#1A5284",
  70: "#1C588F",
  80: "#1F5F99",
  90: "#3A73A8",
  100: "#5488B8",
  110: "#6E9DC8",
  120: "#8DB7DE",
  130: "#A6C8E8",
  140: "#C3DAF0",
  150: "#DDEAF6",
  160: "#F3F7FB",
};

/** Colours that Fluent's theme has no name for: levels of findings, the selected line, bars and the scale of grades. */
export interface OwnColours {
  readonly jiheError: string;
  readonly jiheSuspect: string;
  readonly jiheRounding: string;
  readonly jiheRemark: string;
  /** Ink on a filled shape. */
  readonly jiheOnLevel: string;
  readonly jiheSuccess: string;
  readonly jiheSelected: string;
  /** Heading rows of groups. */
  readonly jiheGroup: string;
  readonly jiheBar: string;
  readonly jiheTrack: string;
  /** The grade that was reached. */
  readonly jiheBand: string;
}

export const LIGHT: OwnColours = {
  jiheError: "#B3261E",
  jiheSuspect: "#8F5200",
  jiheRounding: "#5A5690",
  jiheRemark: "#5C5C5C",
  jiheOnLevel: "#FFFFFF",
  jiheSuccess: "#2B6A3A",
  jiheSelected: "#F3F7FB",
  jiheGroup: "#FAFAFA",
  jiheBar: "#1F5F99",
  jiheTrack: "#E6E6E6",
  jiheBand: "#A6C8E8",
};

export const DARK: OwnColours = {
  jiheError: "#F1A59D",
  jiheSuspect: "#F0B35B",
  jiheRounding: "#B9B4E6",
  jiheRemark: "#BDBDBD",
  jiheOnLevel: "#1F1F1F",
  jiheSuccess: "#8CCB9B",
  jiheSelected: "#26323E",
  jiheGroup: "#303030",
  jiheBar: "#3A73A8",
  jiheTrack: "#454545",
  jiheBand: "#3E78AE",
};

/** High contrast: the system's own colours; shapes stay, fills become borders. */
export const SYSTEM: OwnColours = {
  jiheError: "CanvasText",
  jiheSuspect: "CanvasText",
  jiheRounding: "CanvasText",
  jiheRemark: "CanvasText",
  jiheOnLevel: "Canvas",
  jiheSuccess: "CanvasText",
  jiheSelected: "Canvas",
  jiheGroup: "Canvas",
  jiheBar: "Highlight",
  jiheTrack: "Canvas",
  jiheBand: "Highlight",
};

/** The same as CSS values for styles. */
export const own: OwnColours = {
  jiheError: "var(--jiheError)",
  jiheSuspect: "var(--jiheSuspect)",
  jiheRounding: "var(--jiheRounding)",
  jiheRemark: "var(--jiheRemark)",
  jiheOnLevel: "var(--jiheOnLevel)",
  jiheSuccess: "var(--jiheSuccess)",
  jiheSelected: "var(--jiheSelected)",
  jiheGroup: "var(--jiheGroup)",
  jiheBar: "var(--jiheBar)",
  jiheTrack: "var(--jiheTrack)",
  jiheBand: "var(--jiheBand)",
};
