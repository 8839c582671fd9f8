import { inlineEngine } from "../app/inlineEngine";
import type { RunOptions } from "../app/Run";
import type { CommonWords } from "./Call";
import type { Input } from "./readInput";
import { correctionsOf } from "./correctionsOf";
import { schemeOf } from "./schemeOf";
import { VERSION } from "./version";

/** What the use cases need of a call. */
export async function runOptions({ adopt, scheme, map }: CommonWords, { sha256 }: Input): Promise<RunOptions> {
  return {
    version: VERSION,
    engine: inlineEngine(),
    sha256,
    ...(adopt === undefined ? {} : { adopt }),
    ...(map === undefined ? {} : { corrections: await correctionsOf(map) }),
    ...(scheme === undefined ? {} : { scheme: await schemeOf(scheme) }),
  };
}
