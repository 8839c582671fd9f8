import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Page } from "playwright-core";

interface GridElement extends Element {
  readonly grid: { getActiveWorkbook(): GridBook };
}

interface GridBook {
  getSheetByName(name: string): GridSheet;
  getActiveSheet(): GridSheet;
}

interface GridSheet {
  getSheetName(): string;
  getRange(address: string): GridRange;
  getActiveRange(): GridRange;
  /** The rows and columns that are to be seen beside the frozen ones. */
  getVisibleRange(): Readonly<Record<"startRow" | "endRow" | "startColumn" | "endColumn", number>>;
  getNotes(): readonly { readonly row: number; readonly col: number; readonly note: string }[];
}

interface GridRange {
  getValue(): unknown;
  setValue(value: unknown): void;
  getA1Notation(): string;
  getBackground(): string;
  getRow(): number;
  getColumn(): number;
}

const folder = mkdtempSync(join(tmpdir(), "workbench-"));

/** What a cell of the grid holds, and how it is marked. */
export function cellIn(page: Page, sheet: string, address: string) {
  return page.evaluate(
    ([name, at]) => {
      const { grid } = document.querySelector("#grid") as unknown as GridElement;
      const shown = grid.getActiveWorkbook().getSheetByName(name);
      const range = shown.getRange(at);
      const [row, column] = [range.getRow(), range.getColumn()];
      const note = shown.getNotes().find((each) => each.row === row && each.col === column)?.note;
      return { value: range.getValue(), fill: range.getBackground(), note };
    },
    [sheet, address] as const,
  );
}

/** As a user's own input: through the grid's command, not through our adapter. */
export function typeInto(page: Page, sheet: string, address: string, value: string | number): Promise<void> {
  return page.evaluate(
    ([name, at, content]) => {
      const { grid } = document.querySelector("#grid") as unknown as GridElement;
      grid.getActiveWorkbook().getSheetByName(name).getRange(at).setValue(content);
    },
    [sheet, address, value] as const,
  );
}

/** The selected cell ("sheet!A1"), and whether it is to be seen beside the frozen rows and columns. */
export function selection(page: Page): Promise<{ readonly place: string; readonly isInView: boolean }> {
  return page.evaluate(() => {
    const { grid } = document.querySelector("#grid") as unknown as GridElement;
    const sheet = grid.getActiveWorkbook().getActiveSheet();
    const range = sheet.getActiveRange();
    const [row, column, view] = [range.getRow(), range.getColumn(), sheet.getVisibleRange()];
    const isInView =
      row >= view.startRow && row <= view.endRow && column >= view.startColumn && column <= view.endColumn;
    return { place: `${sheet.getSheetName()}!${range.getA1Notation()}`, isInView };
  });
}

/** Waits until a cell is selected in the grid and in view there. */
export async function selected(page: Page, place: string): Promise<void> {
  await page.waitForFunction((expected) => {
    const { grid } = document.querySelector("#grid") as unknown as GridElement;
    const sheet = grid.getActiveWorkbook().getActiveSheet();
    return `${sheet.getSheetName()}!${sheet.getActiveRange().getA1Notation()}` === expected;
  }, place);
}

/** One click, the preview, the write. */
export async function scoreAndWrite(page: Page): Promise<void> {
  await page.getByRole("button", { name: "一键评分" }).click();
  await page.getByRole("button", { name: "预览写入" }).click();
  await page.getByRole("button", { name: /^写入 \d+ 个单元格/ }).click();
  await page.getByText(/^已写入 \d+ 个单元格/).waitFor();
}

/** The file that a button gives, with the name that it has. */
export async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const waiting: Promise<Download> = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

export async function saved(page: Page): Promise<Uint8Array> {
  return (await downloaded(page, "另存评分副本")).bytes;
}

/** Chooses a file as with the button. */
export async function choose(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const file = join(folder, name);
  writeFileSync(file, content);
  await page.locator("input[type=file]").setInputFiles(file);
}

/** Drops a file onto the cells. */
export async function drop(page: Page, name: string, content: Uint8Array | string): Promise<void> {
  const encoded = Buffer.from(content).toString("base64");
  const data = await page.evaluateHandle(
    ([title, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], title));
      return transfer;
    },
    [name, encoded] as const,
  );
  await page.dispatchEvent("#grid canvas >> nth=0", "dragover", { dataTransfer: data });
  await page.dispatchEvent("#grid canvas >> nth=0", "drop", { dataTransfer: data });
}
