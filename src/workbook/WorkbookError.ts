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
  | "refused"
  /** The user is typing into a cell. */
  | "editing"
  | "readOnly"
  | "busy"
  | "sessionLost"
  /** The host is too old. */
  | "missingFeature"
  | "hidden"
  /** Any other fault that the host reports; its code is in `cause`. */
  | "hostFailure"
  /** A change failed half way and could not be put back; the record in the workbook still can. */
  | "unrestored";

/** A fault of the world (file or host): `message` is one Chinese sentence that names the place and the remedy. */
export class WorkbookError extends Error {
  readonly fault: WorkbookFault;

  constructor(fault: WorkbookFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "WorkbookError";
    this.fault = fault;
  }
}
