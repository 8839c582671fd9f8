import fc from "fast-check";
import { decodeText, decodeXml, encodeText, escapeXml } from "../../../../../src/workbook/xlsx/xml/text";

test("any text of a cell comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(decodeText(encodeText(text))).toBe(text);
    }),
  );
});

test("text that looks like an escape stays text", () => {
  expect(encodeText("_x000D_")).toBe("_x005F_x000D_");
});

test("a carriage return is written as Excel writes it", () => {
  expect(encodeText("a\r\nb\u0001")).toBe("a_x000D_\nb_x0001_");
});

test("entities, characters by number and CDATA are resolved", () => {
  expect(decodeXml("&lt;&amp;&#32489;&#x6838;&quot;<![CDATA[<&amp;>]]><!-- no -->&apos;")).toBe(`<&绩核"<&amp;>'`);
});

test("what is no entity stays as it is written", () => {
  expect(decodeXml("&nbsp; & &#x110000; &#xD7FF;")).toBe("&nbsp; & &#x110000; \ud7ff");
});

test("line ends are line feeds", () => {
  expect(decodeXml("a\r\nb\rc")).toBe("a\nb\nc");
});

test("plain XML text does not know spreadsheet escapes", () => {
  expect(decodeXml(escapeXml("_x000D_"))).toBe("_x000D_");
});
