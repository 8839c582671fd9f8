import type { WorkbookFault } from "../WorkbookError";
import { WorkbookError } from "../WorkbookError";

type Fault = readonly [fault: WorkbookFault, message: string];

const EDITING: Fault = ["editing", "Excel 正在编辑单元格，请先按 Enter 结束单元格编辑，再试一次。"];
const BUSY: Fault = ["busy", "Excel 正忙，没有响应这次操作，请稍候再试。"];
const SESSION: Fault = ["sessionLost", "与 Excel 的连接已中断，请关闭并重新打开工作簿和绩核窗格后再试。"];
const TOO_LARGE: Fault = ["tooLarge", "数据量超过 Excel 一次所能传送的上限，请删去表中无关的大块内容后再试。"];
const MISSING: Fault = [
  "missingFeature",
  "此版本的 Excel 没有所需的功能，请升级到 Excel 2021 或 Microsoft 365 后再试。",
];
const DENIED: Fault = [
  "protected",
  "Excel 拒绝了这次操作：工作表、工作簿可能受保护或只读，请在“审阅”选项卡中撤消保护，或另存为可编辑的副本后再试。",
];
const DIALOG: Fault = ["busy", "Excel 中有打开的对话框，请先关闭它再试。"];
const NOT_FOUND: Fault = ["notFound", "工作簿中没有要找的内容，工作表可能刚被改名或删除，请重新检查。"];

/** What the codes of Excel's errors mean for a user. */
const FAULTS: Readonly<Record<string, Fault>> = {
  InvalidOperationInCellEditMode: EDITING,
  AccessDenied: DENIED,
  Unauthenticated: DENIED,
  ActivityLimitReached: BUSY,
  RequestAborted: BUSY,
  ServiceNotAvailable: BUSY,
  Timeout: BUSY,
  Conflict: BUSY,
  WriteNotSupportedWhenModalDialogOpen: DIALOG,
  InvalidOrTimedOutSession: SESSION,
  InvalidRequestContext: SESSION,
  ConnectionFailure: SESSION,
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  ApiNotFound: MISSING,
  ApiNotAvailable: MISSING,
  NotImplemented: MISSING,
  UnsupportedOperation: MISSING,
  ItemNotFound: NOT_FOUND,
};

/** Codes that the client itself raises when it is used wrongly: faults of ours, not of the world. */
const OURS = ["PropertyNotLoaded", "ValueNotLoaded", "InvalidObjectPath", "RunMustReturnPromise"];

/** Codes that say that Excel did nothing at all of a request. */
const NOT_BEGUN = [
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "WriteNotSupportedWhenModalDialogOpen",
  "ActivityLimitReached",
];

/** The error as the user is to hear of it; one that is no error of Excel's stays what it is. */
export function asWorkbookError(error: unknown): unknown {
  const code = errorCode(error);
  if (error instanceof WorkbookError || code === undefined || OURS.includes(code)) return error;
  const [fault, message] = FAULTS[code] ?? other(code);
  return new WorkbookError(fault, message, { cause: error });
}

/** The code of Excel's error, also of one that a `WorkbookError` was made of. */
export function codeOf(error: unknown): string | undefined {
  return errorCode(error instanceof WorkbookError ? error.cause : error);
}

export function isTooLarge(error: unknown): boolean {
  return error instanceof WorkbookError && error.fault === "tooLarge";
}

export function isNotBegun(error: unknown): boolean {
  return NOT_BEGUN.includes(codeOf(error) ?? "");
}

function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

function other(code: string): Fault {
  return ["hostFailure", `Excel 报告了错误（${code}），请再试一次；仍不行时请保存后重新打开工作簿。`];
}
