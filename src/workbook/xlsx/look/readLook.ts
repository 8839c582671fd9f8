import type { Cell } from "../../../core";
import type { SheetLook, WorkbookLook } from "../../WorkbookLook";
import type { Loaded, Worksheet } from "../load";
import { readNotes } from "../notes/readNotes";
import type { Package } from "../parts/Package";
import { partText, requiredText } from "../parts/Package";
import { relatedPath } from "../parts/Structure";
import { toSheet } from "../read/toSheet";
import { readArrangement } from "./readArrangement";
import { readStyles } from "./readStyles";

/** The workbook as it is to be shown: cells with their looks, our own layer included. */
export function readLook({ pkg, structure, worksheets }: Loaded): WorkbookLook {
  const text = (kind: string) => {
    const path = relatedPath(structure, kind);
    return path === undefined ? undefined : partText(pkg, path);
  };
  return {
    sheets: worksheets.map((worksheet) => sheetLook(pkg, worksheet)),
    styles: readStyles(text("styles"), text("theme")),
  };
}

function sheetLook(pkg: Package, { tab, content }: Worksheet): SheetLook {
  return {
    ...readArrangement(requiredText(pkg, tab.path)),
    sheet: toSheet(tab, withoutArrays(content)),
    notes: readNotes(pkg, tab.path),
  };
}

/** The content with plain results in place of array formulas. */
function withoutArrays(content: Worksheet["content"]): Worksheet["content"] {
  if (content.blocks.length === 0) return content;
  const rows = content.rows.map((row) => row?.slice());
  for (const { range } of content.blocks) {
    const cells = rows[range.top];
    const first = cells?.[range.left];
    if (cells !== undefined && first !== undefined) cells[range.left] = withoutFormula(first);
  }
  return { ...content, rows, blocks: [] };
}

function withoutFormula({ value, format }: Cell): Cell {
  return format === undefined ? { value } : { value, format };
}
