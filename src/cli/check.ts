import { checkWorkbook } from "../app/check";
import { formatResult, toResult } from "../report/json";
import { toText } from "../report/text";
import type { CheckCall } from "./Call";
import { claimOutput } from "./claimOutput";
import { exitStatus } from "./exitStatus";
import type { Io } from "./Io";
import { readInput } from "./readInput";
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
  const { inspection, provenance } = await checkWorkbook(workbook, await runOptions(call, input));
  const result = formatResult(toResult(inspection, provenance));
  if (json !== undefined) await writeFiles([{ path: json, content: result }]);
  io.out(call.json === "-" ? result : toText(inspection, provenance));
  return exitStatus(inspection.checks, call.failOn);
}
