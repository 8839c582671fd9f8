import { WorkbookError } from "../../WorkbookError";
import type { Seen } from "../state/Seen";
import type { CellChange } from "./CellChange";
import { changesValue } from "./CellChange";
import type { SheetPlan } from "./planSheets";

/** Throws before anything is written where the workbook does not allow what is planned. */
export function checkAllowed(seen: Seen, changes: readonly CellChange[], { added, leaving }: SheetPlan): void {
  if (seen.isReadOnly)
    throw new WorkbookError("readOnly", "工作簿以只读方式打开，请另存为可编辑的副本（文件 → 另存为）后再试。");
  if (seen.isStructureProtected && added.length + leaving.length > 0)
    throw new WorkbookError(
      "protected",
      "工作簿的结构受保护，不能添加或删除结果表，请先撤消保护（审阅 → 保护工作簿）再试。",
    );
  const refused = changes.find((change) => seen.protectedSheets.has(change.tab.name) && !isOpen(change));
  if (refused === undefined) return;
  throw new WorkbookError(
    "protected",
    `工作表「${refused.tab.name}」受保护，不能改动其中的单元格，请先撤消保护（审阅 → 撤消工作表保护）再试。`,
  );
}

/** A protected sheet lets values of unlocked cells be changed, and nothing of their looks. */
function isOpen(change: CellChange): boolean {
  const { from, to } = change;
  return !from.isLocked && changesValue(change) && from.fill === to.fill && from.note === to.note;
}
