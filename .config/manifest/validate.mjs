// Checks the manifest without the network: `npm run validate [-- FILE FOLDER]`. Microsoft's own validator asks a service of theirs.
import { readFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import check from "./checkManifest.cjs";

const root = path.join(import.meta.dirname, "../..");
const [file = path.join(root, "manifest.xml"), folder = root] = process.argv.slice(2);
const faults = check.checkManifest(readFileSync(file, "utf8"), folder);
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  process.exitCode = 1;
} else {
  const { id, version, displayName, hosts } = await OfficeAddinManifest.readManifestFile(file);
  console.log(`${displayName} ${version} (${id}) for ${hosts.join(", ")}: the manifest is sound.`);
}
