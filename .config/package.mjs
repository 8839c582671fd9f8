// Packs the built workbench for offices, with its guide: `npm run package`. Opened by a double click, with nothing installed.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";

const root = new URL("../", import.meta.url);
const built = new URL("dist/workbench/", root);
const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const FOLDER = `绩核工作台-${version}`;
const target = new URL(`dist/jihe-workbench-${version}.zip`, root);
/** Made on Unix, as some unpackers take names in UTF-8 from there alone; readable by all. */
const AS_UNIX = { os: 3, attrs: 0o644 << 16 };

/**
 * Only what a person opens has a Chinese name. It says in the zip that it is UTF-8, as Windows since 8 reads it; and the page finds
 * its own parts by ASCII names, so that it works even where an old unpacker garbles the rest.
 */
const files = {
  "绩核工作台.html": read("index.html", built),
  "使用说明.html": guide(),
  ...Object.fromEntries(appFiles().map((path) => [path, read(path, built)])),
  "app/LICENSE.txt": read("LICENSE", root),
  "app/THIRD-PARTY-NOTICES.md": read("THIRD-PARTY-NOTICES.md", root),
};
const entries = Object.entries(files).map(([path, content]) => [`${FOLDER}/${path}`, [content, AS_UNIX]]);
const zip = zipSync(Object.fromEntries(entries), { level: 9 });
writeFileSync(target, zip);
console.log(`${fileURLToPath(target)}（${(zip.length / 1024 / 1024).toFixed(1)} MB）`);

function appFiles() {
  return readdirSync(built, { recursive: true })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.startsWith("app/") && statSync(new URL(path, built)).isFile())
    .sort();
}

function read(path, folder) {
  return new Uint8Array(readFileSync(new URL(path, folder)));
}

function guide() {
  const text = readFileSync(new URL("src/workbench/guide.html", root), "utf8");
  return strToU8(text.replaceAll("{{version}}", version));
}
