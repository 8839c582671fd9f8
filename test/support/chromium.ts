import { chromium, type Browser } from "playwright-core";
import { existsSync } from "node:fs";

const PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const QUIET =
  "no-sandbox disable-gpu disable-quic no-first-run disable-background-networking disable-component-update disable-sync";

/** Chromium without a window and without anything of its own going over the network. */
export function launchChromium(): Promise<Browser> {
  const executablePath = [process.env["CHROMIUM"] ?? "", ...PATHS].find((path) => path !== "" && existsSync(path));
  if (executablePath === undefined) throw new Error(`no Chromium at ${PATHS.join(", ")}; set CHROMIUM to its path`);
  return chromium.launch({ executablePath, args: QUIET.split(" ").map((flag) => `--${flag}`) });
}
