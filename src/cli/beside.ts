import path from "node:path";

/** The default output: IN-绩核.xlsx beside IN.xlsx. */
export function beside(input: string, suffix: string): string {
  const { dir, name, ext } = path.parse(input);
  return path.join(dir, `${name}-${suffix}${ext}`);
}
