import { clearWorkbook } from "../app/clear";
import type { ClearCall } from "./Call";
import { claimExtension, claimOutput } from "./claimOutput";
import { beside } from "./beside";
import type { Io } from "./Io";
import { readInput } from "./readInput";
import { writeFiles } from "./writeFiles";

/** `jihe clear`: a copy without our scores, marks, notes and sheets. */
export async function clear({ input, out = beside(input, "清除"), force = false }: ClearCall, io: Io): Promise<number> {
  const { bytes, name } = await readInput(input);
  claimExtension(out, input);
  const path = await claimOutput(out, input, force);
  const workbook = io.open(bytes, name);
  await clearWorkbook(workbook);
  await writeFiles([{ path, content: workbook.save() }]);
  const warnings = workbook.warnings.map((warning) => `注意：${warning}\n`);
  io.out(`已写出  ${path}\n已清除绩核所写且此后未改动的分数、标记、批注和结果表。\n${warnings.join("")}`);
  return 0;
}
