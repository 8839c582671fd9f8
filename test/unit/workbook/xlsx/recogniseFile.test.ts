import { recogniseFile } from "../../../../src/workbook/xlsx/recogniseFile";
import { compoundFile } from "../../../support/workbooks/compoundFile";
import { faultOf } from "../../../support/faultOf";

test.each([
  ["an encrypted workbook", compoundFile("EncryptionInfo", "EncryptedPackage"), "encrypted"],
  ["an old workbook", compoundFile("Workbook"), "oldFormat"],
  ["a very old workbook", compoundFile("Book"), "oldFormat"],
  ["an old Word document", compoundFile("WordDocument"), "notWorkbook"],
  ["an empty file", new Uint8Array(), "empty"],
  ["a web page", new TextEncoder().encode("<html><table>"), "notWorkbook"],
  ["a single byte", Uint8Array.of(0x50), "notWorkbook"],
])("%s is recognised", (_, bytes, fault) => {
  expect(
    faultOf(() => {
      recogniseFile(bytes);
    }),
  ).toBe(fault);
});
