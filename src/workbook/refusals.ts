/** Why something planned is not written, for the user. */
export const REFUSALS = {
  noSheet: "工作簿中没有这张工作表",
  outside: "超出工作表的行列范围",
  notNumber: "不是有效的数值",
  tooLong: "文字超过单元格可容纳的 32767 个字符",
  formula: "单元格中是公式，不予改写",
  array: "单元格属于数组公式，不能单独改写",
  dataTable: "单元格属于模拟运算表，不能单独改写",
  covered: "单元格被合并区域覆盖，只能写入该区域左上角",
  tableFrame: "单元格是表格的标题行或汇总行，不能改写",
  pivotTable: "单元格属于数据透视表，不能改写",
  protected: "工作表受保护，请先在 Excel 或 WPS 中取消保护",
  hasNote: "该单元格已有批注，绩核的说明见“绩核结果”表",
} as const;
