import { strToU8, zipSync } from "fflate";
import { inflateEntry } from "../../../../../src/workbook/xlsx/zip/inflateEntry";
import { readZip } from "../../../../../src/workbook/xlsx/zip/readZip";
import { writeZip } from "../../../../../src/workbook/xlsx/zip/writeZip";
import type { ZipEntry } from "../../../../../src/workbook/xlsx/zip/ZipEntry";
import { deflateEntry } from "../../../../../src/workbook/xlsx/zip/deflateEntry";
import { fixture } from "../../../../support/workbooks/fixture";
import { streamedZip, zip64 } from "../../../../support/workbooks/oddZips";
import { faultOf } from "../../../../support/faultOf";

const PARTS = {
  "a.xml": strToU8("<a/>".repeat(100)),
  "文/b.xml": strToU8("<b/>"),
  "c.bin": [strToU8("c"), { level: 0 }],
} as const;
const ZIP = zipSync({ ...PARTS, "c.bin": [strToU8("c"), { level: 0 }] });

function contents(entries: readonly ZipEntry[]): readonly (readonly [string, string])[] {
  return entries.map((entry) => [entry.name, new TextDecoder().decode(inflateEntry(entry))]);
}

const EXPECTED = [
  ["a.xml", "<a/>".repeat(100)],
  ["文/b.xml", "<b/>"],
  ["c.bin", "c"],
];

test("entries come in their order, with their content", () => {
  expect(contents(readZip(ZIP))).toEqual(EXPECTED);
});

test("a zip written back is the same zip, byte for byte", () => {
  expect(writeZip(readZip(ZIP))).toEqual(ZIP);
  const file = fixture("huacao-2024.xlsx");
  expect(Buffer.compare(writeZip(readZip(file)), file)).toBe(0);
});

test("entries with a data descriptor keep it", () => {
  const streamed = streamedZip({ "a.xml": "<a/>", "b.xml": "<b/>" });
  expect(contents(readZip(streamed))).toEqual([
    ["a.xml", "<a/>"],
    ["b.xml", "<b/>"],
  ]);
  expect(writeZip(readZip(streamed))).toEqual(streamed);
});

test("a zip64 is read, and written as a plain zip", () => {
  const entries = readZip(zip64({ "a.xml": "<a/>", "b.xml": "<b/>" }));
  expect(contents(entries)).toEqual([
    ["a.xml", "<a/>"],
    ["b.xml", "<b/>"],
  ]);
  expect(contents(readZip(writeZip(entries)))).toEqual(contents(entries));
});

test("a new entry is read back", () => {
  const entries = [...readZip(ZIP), deflateEntry("neu.xml", strToU8("<新/>"))];
  expect(contents(readZip(writeZip(entries)))).toEqual([...EXPECTED, ["neu.xml", "<新/>"]]);
});

test("a zip with a comment or with bytes after its end is read", () => {
  const longer = new Uint8Array(ZIP.length + 40);
  longer.set(ZIP);
  expect(contents(readZip(longer))).toEqual(EXPECTED);
});

test.each([1, 20, 60, ZIP.length - 23, ZIP.length - 1])("a zip cut after %d bytes is damaged", (length) => {
  expect(faultOf(() => readZip(ZIP.slice(0, length)))).toBe("damaged");
});

test("content that does not fit its check sum is damaged", () => {
  const [entry] = readZip(ZIP);
  if (entry === undefined) throw new Error("no entry");
  const wrong = [
    { ...entry, crc: entry.crc ^ 1 },
    { ...entry, size: entry.size + 1 },
    { ...entry, size: entry.size - 1 },
    { ...entry, data: entry.data.slice(0, -2) },
    { ...entry, data: new Uint8Array() },
  ];
  for (const odd of wrong) expect(faultOf(() => inflateEntry(odd))).toBe("damaged");
  expect(faultOf(() => inflateEntry({ ...entry, flags: 1 }))).toBe("encrypted");
  expect(faultOf(() => inflateEntry({ ...entry, method: 14 }))).toBe("unreadable");
});
