import fc from "fast-check";
import { editsBetween } from "../../../../../src/workbook/xlsx/undo/editsBetween";
import { applyEdits } from "../../../../../src/workbook/xlsx/xml/edits";

const token = fc.constantFrom("<a>", "</a>", "<b/>", '<c r="A1">', '<c r="B1">', "</c>", "text", "<", ">", "");
const xml = fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join(""));

test("the edits turn one text into the other, whatever the two are", () => {
  fc.assert(
    fc.property(xml, xml, (text, wanted) => {
      expect(applyEdits(text, editsBetween(text, wanted))).toBe(wanted);
    }),
    { numRuns: 2000 },
  );
});

test("cells that differ here and there give small edits", () => {
  const sheet = (values: (index: number) => number) =>
    Array.from({ length: 5000 }, (_, index) => `<c r="A${String(index)}"><v>${String(values(index))}</v></c>`).join("");
  const edits = editsBetween(
    sheet((index) => (index % 1000 === 7 ? -1 : index)),
    sheet((index) => index),
  );
  expect(edits).toHaveLength(5);
  expect(edits.every(({ text }) => text.length < 60)).toBe(true);
});

test("a large part that is only in one of them is one edit", () => {
  const added = Array.from({ length: 5000 }, (_, index) => `<comment ref="A${String(index)}"/>`).join("");
  const edits = editsBetween(`<list><a/>${added}</list>`, "<list><a/></list>");
  expect(edits).toHaveLength(1);
  expect(edits[0]?.text.length).toBeLessThan(2);
});

test("texts that are the same have no edits between them", () => {
  expect(editsBetween("<a/>", "<a/>")).toEqual([]);
});
