import { WorkbookError } from "../workbook/WorkbookError";
import { check } from "./check";
import { clear } from "./clear";
import type { Io } from "./Io";
import { parseCall } from "./parseCall";
import { score } from "./score";
import { VERSION } from "./version";

const DONE = 0;
const REFUSED = 2;
const OWN_FAULT = 70;

/** Runs one call of the command line; gives the exit status: 0, 1 (--fail-on), 2 (file or call), 70 (our own fault). */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    const call = parseCall(argv);
    switch (call.command) {
      case "print":
        io.out(call.text);
        return DONE;
      case "score":
        return await score(call, io);
      case "check":
        return await check(call, io);
      case "clear":
        return await clear(call, io);
    }
  } catch (error) {
    if (error instanceof WorkbookError) {
      io.err(oneLine(error.message));
      return REFUSED;
    }
    io.err(oneLine(`绩核 ${VERSION} 内部错误（${String(error)}），没有写出任何文件，请将本行和所用命令反馈给维护者。`));
    return OWN_FAULT;
  }
}

function oneLine(text: string): string {
  return `${text.replace(/\s*\n\s*/g, " ")}\n`;
}
