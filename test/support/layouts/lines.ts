import type { Entry } from "../logical/canvas";
import type { Random } from "../logical/randomFrom";
import { moneyUnitOf, type Drawing } from "./Grid";
import type { TableModel } from "./TableModel";

/** What stands above a table: titles, the year, who filled it in, the unit. */
export function linesOver(
  drawing: Drawing,
  model: TableModel,
  title: string,
  only: number | undefined,
  width: number,
): readonly (readonly Entry[])[] {
  const { choices, entity, random } = drawing;
  const unit = unitOf(drawing, model);
  const inTitle = only !== undefined && !choices.has("yearSubtitle") && !choices.has("yearInSheetName");
  const head = `${inTitle ? `${String(only)}年` : ""}${title}`;
  const isInTitle = unit !== undefined && choices.has("unitInTitle");
  const lines: (readonly Entry[])[] = [];
  if (choices.has("titleRows")) lines.push([`附件${String(random.integer(1, 9))}`]);
  lines.push([isInTitle ? `${head}（单位：${unit}）` : head]);
  if (only !== undefined && choices.has("yearSubtitle"))
    lines.push([random.pick([`（${String(only)}年度）`, `${String(only)}年度`, `${String(only)}年`])]);
  if (choices.has("titleRows")) lines.push([`编制单位：${entity}`]);
  if (unit !== undefined && !isInTitle) lines.push(unitLine(drawing, unit, width));
  if (choices.has("blankRows")) lines.push([]);
  return lines;
}

function unitLine({ choices, entity, random }: Drawing, unit: string, width: number): readonly Entry[] {
  const words = random.pick([`单位：${unit}`, `金额单位：${unit}`, `单位:${unit}`, `（单位：${unit}）`]);
  if (choices.has("unitWithEntity"))
    return random.chance(0.5)
      ? [`编制单位：${entity}`, ...blanks(Math.max(0, width - 2)), words]
      : [`编制单位：${entity}\u3000\u3000${words}`];
  return random.chance(0.5) ? [words] : [...blanks(width - 1), words];
}

function blanks(count: number): readonly null[] {
  return Array.from({ length: count }, () => null);
}

/** The unit that has a line of its own; none where headings, rows or the cover state it. */
function unitOf({ choices }: Drawing, model: TableModel): string | undefined {
  if (model.unit === "persons") return "人";
  if (model.unit !== "money") return undefined;
  if (choices.has("unitInHeading") || choices.has("unitOnCover") || choices.has("unitColumn")) return undefined;
  return moneyUnitOf(choices).name;
}

export function notesBelow(random: Random): readonly string[] {
  const notes = [
    "注：本表数据以部门决算为准。",
    "说明：涉及往来款项的不在此列。",
    "填表人：王某\u3000\u3000联系电话：12345678\u3000\u3000填表日期：2025年3月1日",
    "单位负责人（签章）：",
  ];
  return random.chance(0.5) ? notes : notes.slice(0, 2);
}
