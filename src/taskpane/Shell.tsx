import { useCallback, useEffect, useState, type ReactElement, type Ref } from "react";
import type { Engine } from "../app/Engine";
import { Pane, type PaneHandle } from "../ui/Pane";
import type { Mode } from "../ui/theme/themes";
import type { ExcelWorkbook } from "../workbook/excel/openExcel";
import { WorkbookError } from "../workbook/WorkbookError";
import { Opening } from "./Opening";
import { EXCEL_HOST } from "./words";

export interface ShellProps {
  readonly open: () => Promise<ExcelWorkbook>;
  readonly engine: Engine;
  readonly version: string;
  readonly mode: Mode;
  readonly paneRef: Ref<PaneHandle>;
}

/** Opens the workbook around the page and shows the pane over it. */
export function Shell({ open, engine, version, mode, paneRef }: ShellProps): ReactElement {
  const [workbook, setWorkbook] = useState<ExcelWorkbook>();
  const [fault, setFault] = useState<string>();
  const connect = useCallback(() => {
    setFault(undefined);
    open().then(setWorkbook, (error: unknown) => {
      if (!(error instanceof WorkbookError)) throw error;
      setFault(error.message);
    });
  }, [open]);
  useEffect(connect, [connect]);
  if (workbook === undefined) return <Opening mode={mode} fault={fault} onRetry={connect} />;
  return <Pane ref={paneRef} {...{ workbook, engine, version, mode }} host={EXCEL_HOST} notices={workbook.warnings} />;
}
