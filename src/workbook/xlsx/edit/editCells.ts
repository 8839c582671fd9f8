import type { CellPlace, CellValue } from "../../../core";
import type { CellEdit } from "../../WorkbookFile";
import { formulaResults } from "../formulaResults";
import { load } from "../load";
import type { Loaded } from "../load";
import { withoutCalculationChain } from "../parts/calculationChain";
import type { Package } from "../parts/Package";
import { requiredText, withPart } from "../parts/Package";
import { readStructure } from "../parts/Structure";
import { withFullCalculation } from "../parts/workbookPart";
import { remembering } from "../marks/remembering";
import { withFormat } from "../styles/format";
import { closeStylePart, openStylePart } from "../styles/stylePart";
import type { CellPatch } from "../write/CellPatch";
import { byPlace } from "../write/CellPatch";
import { patchCells } from "../write/patchCells";
import { patchSheet } from "../write/patchSheet";
import { writtenOut } from "../write/writtenOut";
import { fileFormula } from "./fileFormula";

type Edits = readonly CellEdit[];
type ResultAt = (place: CellPlace) => CellValue | null;
type PlacedPatch = Parameters<typeof byPlace>[0][number];

/** The package with what the user typed, and with formulas that read it brought up to date. */
export function editCells(loaded: Loaded, edits: Edits, resultAt: ResultAt): Package {
  if (edits.length === 0) return loaded.pkg;
  const typed = withFormats(withContents(loaded, edits), loaded, edits);
  return withResults(load(typed, readStructure(typed)), edits, resultAt);
}

function withContents({ pkg, structure, worksheets }: Loaded, edits: Edits): Package {
  let next = pkg;
  let hadFormulas = false;
  for (const worksheet of worksheets) {
    const own = edits.filter(({ sheet }) => sheet === worksheet.tab.name);
    if (own.length === 0) continue;
    const { path } = worksheet.tab;
    const xml = requiredText(next, path);
    const orphans = writtenOut(worksheet, xml, own);
    hadFormulas ||= own.some(({ row, column }) => worksheet.content.rows[row]?.[column]?.formula !== undefined);
    next = withPart(next, path, patchSheet(xml, byPlace([...orphans, ...own.map(patchOf)])));
  }
  return hadFormulas ? withoutCalculationChain(next, structure) : next;
}

function patchOf({ row, column, value, formula }: CellEdit): PlacedPatch {
  const patch: CellPatch =
    formula === undefined ? { kind: "value", value } : { kind: "formula", formula: fileFormula(formula), value };
  return { row, column, patch };
}

function withFormats(pkg: Package, { structure, worksheets }: Loaded, edits: Edits): Package {
  const formatted = edits.filter(({ format }) => format !== undefined);
  if (formatted.length === 0) return pkg;
  const [opened, styles] = openStylePart(pkg, structure);
  const restyled = remembering((style, code) => withFormat(styles, style, code ?? "General"));
  let next = opened;
  for (const { tab } of worksheets) {
    const patches = formatted
      .filter(({ sheet }) => sheet === tab.name)
      .map(({ row, column, format = "General" }): PlacedPatch => {
        const styleOf = (style: string | undefined) => restyled(style, format);
        return { row, column, patch: { kind: "style", styleOf, dropsBlank: false } };
      });
    if (patches.length > 0) next = withPart(next, tab.path, patchSheet(requiredText(next, tab.path), byPlace(patches)));
  }
  return closeStylePart(next, structure, styles);
}

function withResults(loaded: Loaded, edits: Edits, resultAt: ResultAt): Package {
  const { pkg, structure, worksheets } = loaded;
  const sheets = new Map(worksheets.map((worksheet) => [worksheet.tab.name, worksheet]));
  const settings = edits.map(({ sheet, row, column, value }) => {
    const cell = sheets.get(sheet)?.content.rows[row]?.[column];
    return { sheet, row, column, value: cell?.formula === undefined ? value : (cell.value ?? value) };
  });
  const { values, stale } = formulaResults(loaded, [], settings);
  const shown = stale.flatMap((place) => {
    const value = resultAt(place);
    return value === null || isFailure(value) ? [] : [{ ...place, value }];
  });
  const valued = patchCells(pkg, worksheets, "result", [...values, ...shown]);
  if (stale.length === 0 && edits.every(({ formula }) => formula === undefined)) return valued;
  return withPart(valued, structure.path, withFullCalculation(requiredText(valued, structure.path)));
}

/** The host does not know the function, which Excel may well. */
function isFailure(value: CellValue): boolean {
  return typeof value === "object" && value.error === "#NAME?";
}
