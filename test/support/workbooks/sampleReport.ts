import type { ReportCell, ReportSheet, ReportStyle } from "../../../src/core";

/** A report sheet that uses every style, a link into the sheet given, and texts that look like formulas. */
export function sampleReport(name: string, linked: string): ReportSheet {
  const cell = (value: string | number | null, style: ReportStyle, more: Partial<ReportCell> = {}): ReportCell => ({
    value,
    style,
    ...more,
  });
  return {
    name,
    rows: [
      { cells: [cell("部门整体支出绩效复核结果", "title")], height: 30 },
      { cells: [cell("单位：万元", "subtitle")] },
      { cells: [cell("一、得分", "section")] },
      { cells: ["指标", "权重", "得分", "得分率", "位置"].map((text) => cell(text, "head")) },
      {
        cells: [
          cell("产出 & 效益 <一>", "wrap"),
          cell(1234.5, "number"),
          cell(1.5, "points"),
          cell(0.75, "percent"),
          cell("跳转", "link", { link: { sheet: linked, row: 12, column: 5 } }),
        ],
      },
      {
        cells: [
          cell("=1+1", "text"),
          cell("+86", "text"),
          cell("-", "centre"),
          cell("@某", "text"),
          cell(null, "text"),
        ],
      },
      { cells: [cell("合计", "strong"), cell(12.345678, "number", { format: "#,##0.0000" })] },
      { cells: [cell("注：本表由绩核生成。", "note")] },
    ],
    widths: [30, 12, 12, 12, 40],
    merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
    repeatRows: [3, 3],
    frozenRows: 4,
    footer: "绩核 A&B",
  };
}
