import { colourOf, readColours } from "../../../../../src/workbook/xlsx/look/colours";
import { parseXml } from "../../../../../src/workbook/xlsx/xml/XmlElement";

const THEME =
  '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme name="Office">' +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1>' +
  "</a:clrScheme></a:themeElements></a:theme>";

const colour = (source: string, theme: string | undefined = THEME, styles = "<styleSheet/>") =>
  colourOf(parseXml(source), readColours(theme, parseXml(styles)));

describe("colours of cells", () => {
  test.each([
    ['<color rgb="FF12abEF"/>', "12ABEF"],
    ['<color theme="0"/>', "FFFFFF"],
    ['<color theme="1"/>', "000000"],
    ['<color theme="3"/>', "44546A"],
    ['<color indexed="10"/>', "FF0000"],
    ['<color indexed="22"/>', "C0C0C0"],
    ['<color auto="1"/>', undefined],
    ['<color indexed="64"/>', undefined],
  ])("%s is %s", (source, expected) => {
    expect(colour(source)).toBe(expected);
  });

  // The shades that Excel's palette offers below each colour of its usual theme.
  test.each([
    ['<color theme="4" tint="0.79998168889431442"/>', "D9E2F3"],
    ['<color theme="4" tint="0.39997558519241921"/>', "8EAADB"],
    ['<color theme="4" tint="-0.249977111117893"/>', "2F5496"],
    ['<color theme="0" tint="-0.14999847407452621"/>', "D9D9D9"],
    ['<color theme="1" tint="0.499984740745262"/>', "7F7F7F"],
  ])("%s is the shade %s, but for a step of rounding", (source, expected) => {
    const channels = (rgb: string) => [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
    const found = channels(colour(source) ?? "");
    channels(expected).forEach((channel, index) => {
      expect(Math.abs(channel - (found[index] ?? NaN))).toBeLessThanOrEqual(1);
    });
  });

  test("a workbook may have a palette of its own, and may lack a theme", () => {
    const own = '<styleSheet><colors><indexedColors><rgbColor rgb="00010203"/></indexedColors></colors></styleSheet>';
    expect(colour('<color indexed="0"/>', THEME, own)).toBe("010203");
    expect(colourOf(parseXml('<color theme="4"/>'), readColours(undefined, undefined))).toBeUndefined();
  });
});
