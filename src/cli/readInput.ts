import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileFault } from "./fileFault";

/** A file as it was read. */
export interface Input {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Hexadecimal. */
  readonly sha256: string;
}

export async function readInput(file: string): Promise<Input> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw fileFault("read", file, error);
  });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { path: file, name: path.basename(file), bytes, sha256 };
}
