import type { WorkbookFault } from "../../src/workbook/WorkbookError";
import { WorkbookError } from "../../src/workbook/WorkbookError";

/** The fault that this throws; "none" where it throws nothing. */
export function faultOf(run: () => unknown): WorkbookFault | "none" {
  try {
    run();
    return "none";
  } catch (error) {
    if (error instanceof WorkbookError) return error.fault;
    throw error;
  }
}
