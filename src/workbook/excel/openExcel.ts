import type { Workbook } from "../Workbook";
import { clearMarks } from "./clearMarks";
import { connect } from "./host";
import type { OfficeGlobals, Trip } from "./host";
import { keepMemory, recallMemory } from "./memory";
import { readSheets } from "./read/readSheets";
import type { Known } from "./read/Tab";
import { replaceLayer } from "./replaceLayer";
import { selectCell } from "./selectCell";
import { standingLayer } from "./standingLayer";
import { watchEdits } from "./watchEdits";

/** The workbook that is open in Excel. */
export interface ExcelWorkbook extends Workbook {
  /** What the user should know of this Excel (Chinese). */
  readonly warnings: readonly string[];
}

const NO_MERGES =
  "此版本的 Excel 不提供合并单元格的信息，多层表头可能识别不全，建议升级到 Excel 2021 或 Microsoft 365。";

/** Opens the workbook around the page that these globals belong to; throws WorkbookError where Excel is too old. */
export async function openExcel(globals: OfficeGlobals): Promise<ExcelWorkbook> {
  const host = connect(globals);
  const name = await host.session((trip) => trip(queueName));
  let known: Known | undefined;
  /** What is known is used once, and not trusted after a failure. */
  const changing = <T>(work: (trip: Trip, before: Known | undefined) => Promise<readonly [Known, T]>): Promise<T> =>
    host.session(async (trip) => {
      const before = known;
      known = undefined;
      const [after, result] = await work(trip, before);
      known = after;
      return result;
    });
  return {
    name,
    warnings: host.has("mergedAreas") ? [] : [NO_MERGES],
    read: (onSheet) =>
      host.session(async (trip) => {
        const read = await readSheets(host, trip, onSheet);
        known = read.known;
        return read.sheets;
      }),
    recall: () => changing((trip) => recallMemory(trip)),
    remember: (memory) => changing((trip, before) => keepMemory(host, trip, before, memory)),
    standing: () => changing((trip, before) => standingLayer(host, trip, before)),
    apply: (changes) => changing((trip, before) => replaceLayer(host, trip, before, changes)),
    clearMarks: () => changing((trip, before) => clearMarks(host, trip, before)),
    select: (place) => host.session((trip) => selectCell(trip, place)),
    watch: (onEdit) => watchEdits(globals, host.ownWrites, onEdit),
  };
}

function queueName({ workbook }: Excel.RequestContext): () => string {
  workbook.load("name");
  return () => workbook.name;
}
