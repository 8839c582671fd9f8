import { openXlsx } from "../workbook/xlsx/openXlsx";
import { run } from "./run";

// A reader that closes the pipe early (head, less) has what it wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const io = {
  out: (text: string) => process.stdout.write(text),
  err: (text: string) => process.stderr.write(text),
  open: openXlsx,
};

void run(process.argv.slice(2), io).then((status) => {
  process.exitCode = status;
});
