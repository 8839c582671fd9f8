import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** What LibreOffice makes of a workbook, under a profile of its own that recalculates every formula; throws where it makes nothing. */
export function convert(bytes: Uint8Array, to: "pdf" | "xlsx"): Uint8Array {
  return convertAll([bytes], to)[0] ?? bytes;
}

/** The same for several workbooks: its start, which takes longest, is paid once. */
export function convertAll(files: readonly Uint8Array[], to: "pdf" | "xlsx"): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "jihe-"));
  try {
    const names = files.map((_, index) => `book${String(index)}`);
    files.forEach((bytes, index) => {
      writeFileSync(join(folder, `${names[index] ?? ""}.xlsx`), bytes);
    });
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const args = [
      profile,
      "--headless",
      "--convert-to",
      to === "xlsx" ? "xlsx:Calc MS Excel 2007 XML" : to,
      "--outdir",
      join(folder, "out"),
      ...names.map((name) => join(folder, `${name}.xlsx`)),
    ];
    const { stdout, stderr } = spawnSync("soffice", args, { encoding: "utf8", timeout: 120_000 });
    return names.map((name) => {
      const output = join(folder, "out", `${name}.${to}`);
      if (!existsSync(output)) throw new Error(`LibreOffice wrote no ${to} of ${name}: ${stdout}${stderr}`);
      return new Uint8Array(readFileSync(output));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
