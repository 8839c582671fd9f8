import { execFileSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");

/** Builds the add-in as `npm run build` does, into a folder of its own. */
export function buildAddin(folder: string, ...settings: readonly string[]): void {
  const flags = ["--mode", "production", "--env", "addin", ...settings, "--output-path", folder];
  execFileSync("npx", ["webpack", ...flags], { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
}
