import { WorkbookError } from "../workbook/WorkbookError";
import type { WorkbookFile } from "../workbook/WorkbookFile";
import { checkWorkbook } from "../app/check";
import type { Inspection } from "../core";
import { formatResult, toResult } from "../report/json";
import { toText } from "../report/text";
import type { CheckCall } from "./Call";
import { claimOutput } from "./claimOutput";
import { exitStatus } from "./exitStatus";
import type { Io } from "./Io";
import { readInput, type Input } from "./readInput";
import { runOptions } from "./runOptions";
import { writeFiles } from "./writeFiles";

/** `jihe check`: the result, writing no workbook. */
export async function check(call: CheckCall, io: Io): Promise<number> {
  const input = await readInput(call.input);
  const json =
    call.json === undefined || call.json === "-"
      ? undefined
      : await claimOutput(call.json, input.path, call.force === true);
  const workbook = io.open(input.bytes, input.name);
  const previous = call.previous === undefined ? {} : { previous: await openPrevious(call.previous, input, io) };
  const options = { ...(await runOptions(call, input)), ...previous };
  const { inspection, provenance } = await checkWorkbook(workbook, options);
  refuseOtherOrder(inspection);
  const result = formatResult(toResult(inspection, provenance));
  if (json !== undefined) await writeFiles([{ path: json, content: result }]);
  io.out(call.json === "-" ? result : toText(inspection, provenance));
  return exitStatus(inspection.checks, call.failOn);
}

/** Last year's workbook; throws WorkbookError where it is this year's once more. */
async function openPrevious(file: string, input: Input, io: Io): Promise<WorkbookFile> {
  const previous = await readInput(file);
  if (previous.sha256 === input.sha256) {
    throw new WorkbookError("sameFile", `--previous 指定的「${file}」就是要核对的工作簿，请指定上一年度的工作簿。`);
  }
  return io.open(previous.bytes, previous.name);
}

function refuseOtherOrder({ year, previous }: Inspection): void {
  if (year === undefined || previous?.year === undefined || previous.year < year) return;
  throw new WorkbookError(
    "refused",
    `「${previous.file}」是 ${String(previous.year)} 年度的，要核对的工作簿是 ${String(year)} 年度的，不能作上年工作簿；请检查两个文件是否写反。`,
  );
}
