import { strToU8, zipSync } from "fflate";
import { openPackage, partText } from "../../../../../src/workbook/xlsx/parts/Package";
import {
  freeId,
  relationshipsOf,
  relationshipsPath,
  withoutRelationships,
  withRelationship,
} from "../../../../../src/workbook/xlsx/parts/relationships";

function packageWith(links: string, ...paths: readonly string[]) {
  const parts = [
    ["xl/_rels/workbook.xml.rels", `<Relationships>${links}</Relationships>`],
    ...paths.map((path) => [path, "<a/>"]),
  ];
  return openPackage(zipSync(Object.fromEntries(parts.map(([path = "", text = ""]) => [path, strToU8(text)]))));
}

function targetOf(target: string, path: string): string | undefined {
  const pkg = packageWith(`<Relationship Id="rId1" Type="http://x/worksheet" Target="${target}"/>`, path);
  const [link] = relationshipsOf(pkg, "xl/workbook.xml");
  return link === undefined ? undefined : partText(pkg, link.target);
}

test.each([
  ["worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["./worksheets/../worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["../customXml/item1.xml", "customXml/item1.xml"],
  ["Worksheets/SHEET1.xml", "xl/worksheets/sheet1.xml"],
  ["worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["worksheets/sheet%201.xml", "xl/worksheets/sheet 1.xml"],
  ["worksheets/sheet%201.xml", "xl/worksheets/sheet%201.xml"],
])("the target %s is the part %s", (target, path) => {
  expect(targetOf(target, path)).toBe("<a/>");
});

test("an external target is an address, no part", () => {
  const pkg = packageWith(
    '<Relationship Id="a" Type="t/hyperlink" Target="https://example.org/" TargetMode="External"/>',
  );
  expect(relationshipsOf(pkg, "xl/workbook.xml")).toEqual([
    { id: "a", kind: "hyperlink", target: "https://example.org/", isExternal: true },
  ]);
});

test("a part without relationships has none", () => {
  expect(relationshipsOf(packageWith(""), "xl/worksheets/sheet1.xml")).toEqual([]);
});

test("relationships are added under a free id and taken away", () => {
  const pkg = packageWith(
    '<Relationship Id="rId1" Type="t/a" Target="a"/><Relationship Id="rId3" Type="t/b" Target="b"/>',
  );
  const id = freeId(relationshipsOf(pkg, "xl/workbook.xml"));
  expect(id).toBe("rId2");
  const more = withRelationship(pkg, "xl/workbook.xml", id, "t/c", "c");
  expect(relationshipsOf(more, "xl/workbook.xml").map(({ kind }) => kind)).toEqual(["a", "b", "c"]);
  const less = withoutRelationships(more, "xl/workbook.xml", [id]);
  expect(partText(less, relationshipsPath("xl/workbook.xml"))).toBe(
    partText(pkg, relationshipsPath("xl/workbook.xml")),
  );
});

test("the first relationship of a part makes the part that holds it", () => {
  const pkg = withRelationship(packageWith(""), "customXml/item1.xml", "rId1", "t/props", "itemProps1.xml");
  expect(relationshipsOf(pkg, "customXml/item1.xml")).toMatchObject([
    { id: "rId1", target: "customXml/itemProps1.xml" },
  ]);
});
