// Before the tests: the programs that they drive are there, or get installed where that can be done without asking (root, apt).
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const TOOLS = [
  { name: "LibreOffice Calc", commands: ["soffice"], packages: ["libreoffice-calc", "fonts-noto-cjk"] },
  {
    name: "Chromium",
    commands: ["chromium", "chromium-browser", "google-chrome"],
    packages: ["chromium", "fonts-noto-cjk"],
  },
];

const absent = missing();
if (absent.length > 0 && canInstall()) install(absent.flatMap((tool) => tool.packages));

const still = absent.length > 0 ? missing() : absent;
for (const { name, commands, packages } of still) {
  console.error(`The tests need ${name} (${commands.join(" or ")} on the PATH), and it is not there.`);
  console.error(`  On Debian or Ubuntu: sudo apt-get install --no-install-recommends ${packages.join(" ")}`);
}
if (still.length > 0) process.exitCode = 1;

function missing() {
  return TOOLS.filter(({ commands }) => !commands.some(isOnPath));
}

function isOnPath(command) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const endings = process.platform === "win32" ? [".exe", ".com", ".cmd"] : [""];
  return folders.some((folder) => endings.some((ending) => isExecutable(join(folder, command + ending))));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall() {
  return process.getuid?.() === 0 && isOnPath("apt-get");
}

function install(packages) {
  console.log(`Installing ${packages.join(", ")} (once) …`);
  aptGet("update", "-qq");
  aptGet("install", "-qq", "-y", "--no-install-recommends", ...packages);
}

/** What apt-get says is shown only when it fails; whether the tools are there afterwards is looked at, not assumed. */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status, error, stdout, stderr } = spawnSync("apt-get", args, { env, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) console.error(`apt-get ${args[0]} failed: ${error?.message ?? `${stdout}${stderr}`.trim()}`);
}
