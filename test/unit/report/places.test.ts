import { placeText, placesText, sideAddress, sidesText } from "../../../src/report/places";
import { side } from "./sample";

const at = (address: string) => side(address, "").place;

it("names the sheet unless it is the one at hand", () => {
  expect(placeText(at("表一!F13"))).toBe("表一!F13");
  expect(placeText(at("表一!F13"), "表一")).toBe("F13");
});

it("gives the whole range of a side", () => {
  expect(sideAddress(side("表一!E4:E22", ""))).toBe("E4:E22");
});

it("names each sheet once", () => {
  expect(placesText([at("表一!D13"), at("表一!E13"), at("表二!J16")], "表二")).toBe("表一!D13、E13；J16");
});

it("tells sheets of another workbook by its name", () => {
  const other = { ...side("表一!D8", ""), file: "2023.xlsx" };
  expect(sidesText([side("表一!B8", ""), other], "表一")).toBe("B8；[2023.xlsx]表一!D8");
});

it("joins unbroken runs of a column", () => {
  const cells = ["表一!E6", "表一!E4", "表一!E5", "表一!E9"].map(at);
  expect(placesText(cells, "表一")).toBe("E4:E6、E9");
  expect(sidesText([side("表一!C4:C8", ""), side("表一!C9", "")], "表一")).toBe("C4:C9");
});

it("cuts a long list and says how long it is", () => {
  const cells = [4, 6, 8, 10, 12, 14, 16].map((row) => at(`表一!E${String(row)}`));
  expect(placesText(cells, "表一")).toBe("E4、E6、E8、E10、E12 等 7 处");
});
