import type { CellPlace } from "../../core";
import { formatAddress } from "../../core";
import { WorkbookError } from "../WorkbookError";
import type { Trip } from "./host";
import { isOnSheet } from "./plan/planWrites";
import { queueTabs } from "./read/Tab";

/** Brings the cell's sheet to the front and selects the cell. */
export async function selectCell(trip: Trip, place: CellPlace): Promise<void> {
  const tabs = await trip(queueTabs);
  const tab = tabs.find(({ name }) => name === place.sheet);
  if (tab === undefined || !isOnSheet(place))
    throw new WorkbookError("notFound", `找不到工作表「${place.sheet}」中的单元格，请确认工作表没有改名或删除。`);
  if (tab.visibility !== "visible")
    throw new WorkbookError(
      "hidden",
      `工作表「${place.sheet}」已隐藏，请先取消隐藏（右键单击任一工作表标签 → 取消隐藏）再跳转。`,
    );
  await trip(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(tab.id);
    sheet.activate();
    sheet.getRange(formatAddress(place)).select();
    return () => undefined;
  });
}
