import { readSharedStrings } from "../../../../../src/workbook/xlsx/read/readSharedStrings";

test("texts come in order: plain, in runs, without phonetic guides, blank", () => {
  const xml = [
    '<x:sst xmlns:x="m"><x:si><x:t xml:space="preserve"> 甲 </x:t></x:si>',
    "<x:si><x:r><x:rPr><x:b/></x:rPr><x:t>绩</x:t></x:r><x:r><x:t>效</x:t></x:r>",
    '<x:rPh sb="0" eb="1"><x:t>JI</x:t></x:rPh><x:phoneticPr fontId="1"/></x:si>',
    "<x:si/><x:si><x:t/></x:si><x:si><x:t>a_x000D_b&#10;c</x:t></x:si><x:extLst/></x:sst>",
  ].join("");
  expect(readSharedStrings(xml)).toEqual([" 甲 ", "绩效", "", "", "a\rb\nc"]);
});

test("a workbook without shared texts has none", () => {
  expect(readSharedStrings(undefined)).toEqual([]);
  expect(readSharedStrings("<sst/>")).toEqual([]);
});
