import type { CellPlace, ChangeSet, Memory } from "../../core";
import { isNothing } from "../memoryGuards";
import type { OwnRecord } from "../OwnRecord";
import { isEmptyRecord } from "../record";
import type { Receipt } from "../Workbook";
import { fault } from "./faults";
import { formulaResults } from "./formulaResults";
import type { Loaded } from "./load";
import { addMarks } from "./marks/addMarks";
import type { Package } from "./parts/Package";
import { requiredText, withPart } from "./parts/Package";
import { withRecord } from "./parts/recordPart";
import { withFullCalculation } from "./parts/workbookPart";
import { addSheets } from "./reportSheet/addSheets";
import { takeBack } from "./takeBack";
import { withoutFormulas } from "./write/withoutFormulas";
import { patchCells } from "./write/patchCells";
import { planWrites } from "./write/planWrites";
import type { WritePlan } from "./write/planWrites";

interface Applied {
  readonly pkg: Package;
  readonly receipt: Receipt;
}

/** The workbook with exactly these changes as our layer, our earlier one taken back, and what was done. */
export function applyChanges(loaded: Loaded, changes: ChangeSet): Applied {
  const memory = memoryAfter(loaded.record, changes);
  const { user, stale: left } = takeBack(loaded);
  const { structure } = user;
  const sheets = user.worksheets.map(({ sheet }) => sheet);
  const { written, skipped } = planWrites(user, sheets, changes.cells);
  const values = writeValues(user, written);
  const marks = addMarks({ ...user, pkg: values.pkg }, changes.marks, changes.colours);
  const { pkg: extended, added } = addSheets(marks.pkg, structure, changes.sheets);
  const record = { cells: written, marks: marks.added, sheets: added, ...(memory === undefined ? {} : { memory }) };
  const pkg = isEmptyRecord(record) ? extended : withRecord(extended, structure, record, user.pkg);
  const receipt = {
    ...{ written, addedSheets: added.map(({ name }) => name) },
    ...{ stale: onceEach([...left, ...values.stale]), skipped: [...skipped, ...marks.skipped] },
  };
  return { pkg, receipt };
}

/** What is kept from now on; throws "refused" rather than replace what a later version of this tool wrote. */
function memoryAfter(record: OwnRecord, changes: ChangeSet): Memory | undefined {
  if (record.memory === "newer") throw fault("newerRecord");
  const memory = changes.memory ?? record.memory;
  return memory === undefined || isNothing(memory) ? undefined : memory;
}

function writeValues(user: Loaded, written: WritePlan["written"]) {
  const { structure, worksheets } = user;
  const settings = written.map(({ sheet, row, column, after }) => ({ sheet, row, column, value: after }));
  const { values: results, stale } = formulaResults(user, [], settings);
  const freed = withoutFormulas(user, written);
  const valued = patchCells(patchCells(freed, worksheets, "value", settings), worksheets, "result", results);
  if (stale.length === 0) return { pkg: valued, stale };
  const calculating = withFullCalculation(requiredText(valued, structure.path));
  return { pkg: withPart(valued, structure.path, calculating), stale };
}

function onceEach(places: readonly CellPlace[]): readonly CellPlace[] {
  const byAddress = new Map(
    places.map((place) => [`${String(place.row)},${String(place.column)},${place.sheet}`, place]),
  );
  return [...byAddress.values()];
}
