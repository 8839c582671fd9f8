import type { CellPlace, CellValue } from "../core";
import type { Workbook } from "./Workbook";
import type { WorkbookLook } from "./WorkbookLook";

/** A workbook in a file: its bytes come in when it is opened and go out through `save`; who holds the file is not known here. */
export interface WorkbookFile extends Workbook {
  /** What the user should know before writing into this file (Chinese). */
  readonly warnings: readonly string[];
  /** The file as it is now; the very same bytes where nothing was changed. */
  save(): Uint8Array;
}

/** A file that a page shows and lets a person type into. */
export interface EditableFile extends WorkbookFile {
  /** What it shows, our own layer included. */
  look(): WorkbookLook;
  /** Why the user cannot type into this cell (Chinese); absent where that can be kept. */
  refusal(place: CellPlace): string | undefined;
  /** Keeps what the user typed. Formulas that we cannot calculate get the result that `resultAt` knows from the host. */
  edit(edits: readonly CellEdit[], resultAt: (place: CellPlace) => CellValue | null): void;
}

/** What the user typed into a cell; null where the user emptied it. */
export interface CellEdit extends CellPlace {
  /** For a formula what it gives. */
  readonly value: CellValue | null;
  /** Without "=", in the names that a person types. */
  readonly formula?: string;
  /** Number format code, where typing changed it ("50%"). */
  readonly format?: string;
}
