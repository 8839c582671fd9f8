import { fillFrom, settable } from "../../../../../src/workbook/excel/state/fills";

describe("fills as Excel tells and takes them", () => {
  test("no fill, one colour and a pattern of two are what they were after a turn through the record", () => {
    expect(settable(fillFrom({ color: "#FFFFFF", pattern: "None" }))).toBeNull();
    expect(settable(fillFrom({ color: "#ffffff", pattern: "Solid" }))).toEqual({ color: "#FFFFFF" });
    const striped = { color: "#DDEBF7", pattern: "LightUp", patternColor: "#C00000" };
    expect(settable(fillFrom(striped))).toEqual(striped);
  });

  test("a pattern is recorded as a file has it", () => {
    expect(fillFrom({ color: "#DDEBF7", pattern: "Gray16", patternColor: "#C00000" })).toBe(
      '<fill><patternFill patternType="gray125"><fgColor rgb="FFC00000"/><bgColor rgb="FFDDEBF7"/></patternFill></fill>',
    );
  });

  test("a gradient and colours of a theme cannot be set", () => {
    expect(settable(fillFrom({ color: "#DDEBF7", pattern: "LinearGradient" }))).toBeUndefined();
    const themed =
      '<fill><patternFill patternType="lightUp"><fgColor theme="4"/><bgColor rgb="FFDDEBF7"/></patternFill></fill>';
    expect(settable(themed)).toBeUndefined();
  });
});
