import {
  emptyDrawing,
  hasShapes,
  lastCluster,
  withoutShapes,
  withShapes,
} from "../../../../../src/workbook/xlsx/notes/vmlDrawing";
import { parseXml } from "../../../../../src/workbook/xlsx/xml/XmlElement";

const BOX = { width: 240, height: 40, anchor: [1, 15, 0, 2, 4, 8, 3, 1] };
const shape = (row: number, column: number) => ({ note: { row, column }, box: BOX });
/** A button as Excel writes it: its text is not well-formed. */
const BUTTON =
  '<v:shape id="_x0000_s2049" type="#_x0000_t201"><v:textbox><div>一<br>二</div></v:textbox><x:ClientData ObjectType="Button"><x:Row>4</x:Row><x:Column>5</x:Column></x:ClientData></v:shape>';
const CONTROLS = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="2"/></o:shapelayout>${BUTTON}</xml>`;

test("boxes are numbered from the drawing's own range on", () => {
  const drawing = withShapes(emptyDrawing(3, 2), [shape(4, 5), shape(6, 7)]) ?? "";
  expect([...drawing.matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => id)).toEqual(["3073", "3074"]);
  expect(drawing).toContain('data="3"');
  expect(lastCluster(drawing)).toBe(3);
  expect(parseXml(drawing).children.map(({ local }) => local)).toEqual(["shapelayout", "shapetype", "shape", "shape"]);
});

test("a drawing of very many notes claims as many ranges as they take", () => {
  expect(emptyDrawing(3, 2000)).toContain('data="3,4"');
  expect(lastCluster(emptyDrawing(3, 2000))).toBe(4);
});

test("notes go beside the buttons of a drawing, and out again", () => {
  const drawing = withShapes(CONTROLS, [shape(4, 5)]) ?? "";
  expect(drawing).toContain(BUTTON);
  expect(drawing).toContain('id="_x0000_s2050"');
  expect(drawing).toMatch(/<v:shapetype id="_x0000_t202"[^>]* xmlns:x="urn:schemas-microsoft-com:office:excel">/);
  const rest = withoutShapes(drawing, [{ row: 4, column: 5 }]);
  expect(rest.replace(/<v:shapetype.*?<\/v:shapetype>/, "")).toBe(CONTROLS);
  expect(hasShapes(rest)).toBe(true);
});

test("a drawing whose last box is taken out shows nothing", () => {
  const drawing = withShapes(emptyDrawing(1, 1), [shape(4, 5)]) ?? "";
  expect(hasShapes(drawing)).toBe(true);
  expect(hasShapes(withoutShapes(drawing, [{ row: 4, column: 5 }]))).toBe(false);
  expect(withoutShapes(drawing, [{ row: 5, column: 4 }])).toBe(drawing);
});

test("what is no drawing is left alone", () => {
  expect(withShapes("<xml/>", [shape(0, 0)])).toBeUndefined();
});
