import { advance, createScanner, nextChild, skipElement } from "../../../../../src/workbook/xlsx/xml/Scanner";
import { faultOf } from "../../../../support/faultOf";

function tags(xml: string): readonly string[] {
  const scanner = createScanner(xml);
  const found: string[] = [];
  while (advance(scanner)) {
    const sign = scanner.isClose ? "-" : scanner.isEmpty ? "=" : "+";
    found.push(`${sign}${scanner.local}${String(scanner.depth)}`);
  }
  return found;
}

test("tags come with kind, name without prefix, and depth", () => {
  expect(tags('<x:a><b/><x:c d="1"></x:c></x:a>')).toEqual(["+a1", "=b2", "+c2", "-c2", "-a1"]);
});

test("what is no tag is passed over", () => {
  expect(tags("\ufeff<?xml version='1.0'?><!-- <no> --><a><![CDATA[<no>]]>text</a>")).toEqual(["+a1", "-a1"]);
});

test("a > within quotes does not end a tag", () => {
  expect(tags(`<a b="x>y" c='"/>'/>`)).toEqual(["=a1"]);
});

test.each([
  "<a>",
  "<a></b>",
  "</a>",
  "<a",
  '<a b="',
  "<!-- ",
  "<![CDATA[",
  "<?xml",
  "<!DOCTYPE a>",
  "<a><b></a></b>",
  "<>",
  "< a/>",
])("%s is damaged", (xml) => {
  expect(faultOf(() => tags(xml))).toBe("damaged");
});

test("an element can be passed over with all that is in it", () => {
  const scanner = createScanner("<a><b><b/></b><c/></a>");
  advance(scanner);
  const children: string[] = [];
  while (nextChild(scanner, 1)) {
    children.push(scanner.local);
    skipElement(scanner);
  }
  expect(children).toEqual(["b", "c"]);
});
