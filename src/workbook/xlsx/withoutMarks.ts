import { isEmptyRecord } from "../record";
import type { Loaded } from "./load";
import { clearMarks } from "./marks/clearMarks";
import type { Package } from "./parts/Package";
import { recordPath, withRecord, withoutRecord } from "./parts/recordPart";
import { takeBack } from "./takeBack";

/** The workbook without our marks; our values and sheets stay, and are taken back as before. */
export function withoutMarks(loaded: Loaded): Package {
  const { pkg, structure, record } = loaded;
  if (recordPath(pkg, structure) === undefined || record.marks.length === 0) return pkg;
  const user = takeBack(loaded).user.pkg;
  const layer = { ...record, marks: [] };
  if (isEmptyRecord(layer)) return user;
  return withRecord(withoutRecord(clearMarks(pkg, loaded), structure), structure, layer, user);
}
