import type { LogicalWorkbook } from "../LogicalWorkbook";
import type { Rendered } from "../Rendered";
import { renderFlat } from "./flatLayout";
import { renderPacked } from "./packedLayout";
import { renderReport } from "./reportLayout";

/** The looks in which a logical workbook may come (版式). */
export const LAYOUTS: Readonly<Record<string, (workbook: LogicalWorkbook) => Rendered>> = {
  report: renderReport,
  flat: renderFlat,
  packed: renderPacked,
};
