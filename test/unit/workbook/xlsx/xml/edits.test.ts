import type { Edit } from "../../../../../src/workbook/xlsx/xml/edits";
import {
  appendTo,
  applyEdits,
  insertAfter,
  insertBefore,
  insertInOrder,
  remove,
  setAttribute,
  setContent,
} from "../../../../../src/workbook/xlsx/xml/edits";
import type { XmlElement } from "../../../../../src/workbook/xlsx/xml/XmlElement";
import { parseXml } from "../../../../../src/workbook/xlsx/xml/XmlElement";

function edited(xml: string, edit: (root: XmlElement) => readonly Edit[]): string {
  return applyEdits(xml, edit(parseXml(xml)));
}

function firstChild(root: XmlElement): XmlElement {
  const [child] = root.children;
  if (child === undefined) throw new Error("no child");
  return child;
}

test("content is added at the end, a self-closed element is opened for it", () => {
  expect(edited("<x:a><b/></x:a>", (root) => [appendTo(root, "<c/>")])).toBe("<x:a><b/><c/></x:a>");
  expect(edited("<x:a />", (root) => [appendTo(root, "<c/>")])).toBe("<x:a ><c/></x:a>");
});

test("an attribute is changed in its quotes, or added", () => {
  expect(edited("<a n = '1'/>", (root) => [setAttribute(root, "n", `2'"`)])).toBe("<a n = '2&apos;&quot;'/>");
  expect(edited("<a/>", (root) => [setAttribute(root, "n", "2")])).toBe('<a n="2"/>');
});

test("several edits of one element stand side by side", () => {
  const twice = (root: XmlElement) => [appendTo(root, "<c/>"), setAttribute(root, "count", "1")];
  expect(edited('<a count="0"/>', twice)).toBe('<a count="1"><c/></a>');
  expect(edited("<a/>", twice)).toBe('<a count="1"><c/></a>');
});

test("elements are put in and taken out at their place", () => {
  expect(
    edited("<a><b/></a>", (root) => [insertBefore(firstChild(root), "<c/>"), insertAfter(firstChild(root), "<d/>")]),
  ).toBe("<a><c/><b/><d/></a>");
  expect(edited("<a><b>x</b></a>", (root) => [remove(firstChild(root))])).toBe("<a></a>");
  expect(edited("<a><b>x</b></a>", (root) => [setContent(firstChild(root), "y")])).toBe("<a><b>y</b></a>");
  expect(edited("<a><b/></a>", (root) => [setContent(firstChild(root), "y")])).toBe("<a><b>y</b></a>");
});

test("an insertion and a replacement at one place do not disturb each other, in whatever order they are listed", () => {
  const edits = [
    { start: 1, end: 2, text: "B" },
    { start: 1, end: 1, text: "-" },
  ];
  expect(applyEdits("abc", edits)).toBe("a-Bc");
});

test("a new child stands where the schema wants it", () => {
  const order = ["one", "two", "three"];
  expect(edited("<a><one/><three/></a>", (root) => [insertInOrder(root, "two", "<two/>", order)])).toBe(
    "<a><one/><two/><three/></a>",
  );
  expect(edited("<a><one/></a>", (root) => [insertInOrder(root, "two", "<two/>", order)])).toBe("<a><one/><two/></a>");
});
