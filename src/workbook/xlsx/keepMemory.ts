import type { Memory } from "../../core";
import { isNothing } from "../memoryGuards";
import { isEmptyRecord } from "../record";
import { fault } from "./faults";
import type { Loaded } from "./load";
import type { Package } from "./parts/Package";
import { recordPath, withRecord, withRecordText } from "./parts/recordPart";
import { takeBack } from "./takeBack";

/** The workbook with this memory in the place of the one that was kept; our layer, and how it is undone, stay. */
export function keepMemory(loaded: Loaded, memory: Memory): Package {
  const { pkg, structure, record } = loaded;
  if (record.memory === "newer") throw fault("newerRecord");
  const { cells, marks, sheets, undo } = record;
  const layer = { cells, marks, sheets, ...(undo === undefined ? {} : { undo }) };
  const next = isNothing(memory) ? layer : { ...layer, memory };
  const path = recordPath(pkg, structure);
  if (isEmptyRecord(next)) return path === undefined ? pkg : takeBack(loaded).user.pkg;
  return path === undefined ? withRecord(pkg, structure, next, pkg) : withRecordText(pkg, path, next);
}
