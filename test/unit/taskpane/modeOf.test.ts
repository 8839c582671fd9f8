import { modeOf } from "../../../src/taskpane/modeOf";

test.each([
  ["Office says dark", { isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, "dark"],
  ["Office says light", { isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
  ["an older Office has a dark background", { bodyBackgroundColor: "#262626" }, "dark"],
  ["an older Office has a light background", { bodyBackgroundColor: "f3f3f3" }, "light"],
  ["pure green counts as light, as the eye sees it", { bodyBackgroundColor: "#00ff00" }, "light"],
  ["pure blue counts as dark", { bodyBackgroundColor: "#0000ff" }, "dark"],
  ["the colour is none", { bodyBackgroundColor: "white" }, "light"],
  ["the host says nothing", undefined, "light"],
] as const)("%s", (_, look, mode) => {
  expect(modeOf(look, false)).toBe(mode);
});

test("colours that the system forces come before those of Office", () => {
  expect(modeOf({ isDarkTheme: true }, true)).toBe("highContrast");
});
