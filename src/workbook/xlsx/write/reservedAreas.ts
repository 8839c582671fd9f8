import type { Range } from "../../../core";
import { parseRange } from "../../../core";
import type { Package } from "../parts/Package";
import { partText } from "../parts/Package";
import { relationshipsOf } from "../parts/relationships";
import { attributeOf, childOf, parseXml } from "../xml/XmlElement";
import type { XmlElement } from "../xml/XmlElement";
import type { ReservedArea } from "./refusal";

/** Heading and total rows of the tables on a sheet, and its pivot tables. */
export function reservedAreas(pkg: Package, sheetPath: string): readonly ReservedArea[] {
  return relationshipsOf(pkg, sheetPath).flatMap(({ kind, target }) => {
    if (kind !== "table" && kind !== "pivotTable") return [];
    const xml = partText(pkg, target);
    if (xml === undefined) return [];
    return kind === "table" ? tableFrame(parseXml(xml)) : pivotArea(parseXml(xml));
  });
}

function tableFrame(table: XmlElement): readonly ReservedArea[] {
  const range = parseRange(attributeOf(table, "ref") ?? "");
  if (range === undefined) return [];
  const heads = Number(attributeOf(table, "headerRowCount") ?? 1);
  const totals = Number(attributeOf(table, "totalsRowCount") ?? 0);
  const areas: Range[] = [];
  if (heads > 0) areas.push({ ...range, bottom: range.top + heads - 1 });
  if (totals > 0) areas.push({ ...range, top: range.bottom - totals + 1 });
  return areas.map((area) => ({ kind: "tableFrame", range: area }));
}

function pivotArea(pivot: XmlElement): readonly ReservedArea[] {
  const location = childOf(pivot, "location");
  const range = parseRange((location === undefined ? undefined : attributeOf(location, "ref")) ?? "");
  return range === undefined ? [] : [{ kind: "pivotTable", range }];
}
