/** What went wrong with a file or host; the shell shows `message`, other code decides on `cause`. */
export type WorkbookFault =
  | "notFound"
  | "unreadable"
  | "empty"
  | "notWorkbook"
  | "damaged"
  | "encrypted"
  | "oldFormat"
  | "tooLarge"
  | "unwritable"
  | "sameFile"
  | "exists"
  | "protected"
  | "refused";

/** A fault of the world (file or host): `message` is one Chinese sentence that names the place and the remedy. */
export class WorkbookError extends Error {
  readonly fault: WorkbookFault;

  constructor(fault: WorkbookFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "WorkbookError";
    this.fault = fault;
  }
}
