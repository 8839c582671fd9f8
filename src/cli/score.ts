import { scoreWorkbook } from "../app/score";
import { formatResult, toResult } from "../report/json";
import { receiptText } from "./receiptText";
import { toText } from "../report/text";
import { beside } from "./beside";
import type { ScoreCall } from "./Call";
import { claimApart, claimExtension, claimOutput } from "./claimOutput";
import { exitStatus } from "./exitStatus";
import type { Io } from "./Io";
import { readInput } from "./readInput";
import { runOptions } from "./runOptions";
import { writeFiles } from "./writeFiles";

/** `jihe score`: the result, and a copy of the workbook with scores and report sheets. */
export async function score(call: ScoreCall, io: Io): Promise<number> {
  const input = await readInput(call.input);
  const { out, json } = await claimOutputs(call);
  const workbook = io.open(input.bytes, input.name);
  const { inspection, provenance, receipt } = await scoreWorkbook(workbook, await runOptions(call, input));
  const result = formatResult(toResult(inspection, provenance));
  const files = [{ path: out, content: workbook.save() }];
  await writeFiles(json === undefined ? files : [...files, { path: json, content: result }]);
  if (call.json === "-") {
    io.out(result);
  } else {
    io.out(`${toText(inspection, provenance)}\n${receiptText(out, receipt, workbook.warnings)}`);
  }
  return exitStatus(inspection.checks, call.failOn);
}

interface Outputs {
  readonly out: string;
  readonly json?: string;
}

async function claimOutputs({ input, out = beside(input, "绩核"), json, force = false }: ScoreCall): Promise<Outputs> {
  claimExtension(out, input);
  const workbook = await claimOutput(out, input, force);
  if (json === undefined || json === "-") return { out: workbook };
  const result = await claimOutput(json, input, force);
  claimApart([workbook, result]);
  return { out: workbook, json: result };
}
