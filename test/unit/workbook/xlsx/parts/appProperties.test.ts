import { withoutTitles, withTitle } from "../../../../../src/workbook/xlsx/parts/appProperties";

function properties(worksheets: readonly string[], names: readonly string[] = []): string {
  const pair = (label: string, count: number) =>
    `<vt:variant><vt:lpstr>${label}</vt:lpstr></vt:variant><vt:variant><vt:i4>${String(count)}</vt:i4></vt:variant>`;
  const pairs = [pair("工作表", worksheets.length), ...(names.length === 0 ? [] : [pair("命名范围", names.length)])];
  const titles = [...worksheets, ...names].map((title) => `<vt:lpstr>${title}</vt:lpstr>`);
  return [
    `<Properties><HeadingPairs><vt:vector size="${String(pairs.length * 2)}" baseType="variant">${pairs.join("")}</vt:vector></HeadingPairs>`,
    `<TitlesOfParts><vt:vector size="${String(titles.length)}" baseType="lpstr">${titles.join("")}</vt:vector></TitlesOfParts></Properties>`,
  ].join("");
}

test("a worksheet is listed after the worksheets, before other titles", () => {
  expect(withTitle(properties(["甲", "乙"], ["总分"]), "丙")).toBe(properties(["甲", "乙", "丙"], ["总分"]));
});

test("worksheets are taken off the list, a name that reads the same is not", () => {
  expect(withoutTitles(properties(["甲", "丙"], ["丙"]), ["丙"])).toBe(properties(["甲"], ["丙"]));
  expect(withoutTitles(properties(["甲"]), ["丙"])).toBe(properties(["甲"]));
});

test.each([
  "<Properties/>",
  "<Properties><TitlesOfParts/></Properties>",
  properties([]),
  properties(["甲"]).replace("<vt:i4>1", "<vt:i4>5"),
])("%s keeps no such list and stays as it is", (xml) => {
  expect(withTitle(xml, "丙")).toBe(xml);
  expect(withoutTitles(xml, ["甲"])).toBe(xml);
});
