import { readHead } from "../../../../src/core/table/titles";

function titleOf(...texts: readonly string[]): string | undefined {
  return readHead(texts.map((text, row) => ({ sheet: "表", row, column: 0, text }))).title;
}

describe("the title of a table", () => {
  test("is the last line above it that is no unit line", () => {
    expect(titleOf("附件2", "2024年度收支情况表", "单位：万元")).toBe("2024年度收支情况表");
  });

  test.each([
    "被评价单位：示例镇文化中心",
    "评价对象：示例镇文化中心",
    "项目单位（盖章）：示例镇文化中心",
    "部门：示例县图书馆",
    "单位（万元）",
    "填表日期：2024年3月1日",
  ])("is the line above one with a label: %s", (line) => {
    expect(titleOf("部门整体支出绩效自评表", line)).toBe("部门整体支出绩效自评表");
  });

  test.each([
    "发放问卷300份，收回有效问卷290份，问卷回收率96.67%。",
    "发放问卷300份，回收有效问卷286份",
    "本次调查采用现场发放问卷的方式；每题限选一项。",
  ])("is the line above a sentence: %s", (sentence) => {
    expect(titleOf("群众满意度调查统计表", sentence)).toBe("群众满意度调查统计表");
  });

  test("is a sentence where there is no other line", () => {
    expect(titleOf("发放问卷300份，收回有效问卷290份。")).toBe("发放问卷300份，收回有效问卷290份。");
  });

  test("may hold a comma", () => {
    expect(titleOf("某市财政局", "2024年度收入、支出，结转和结余情况表")).toBe("2024年度收入、支出，结转和结余情况表");
  });
});
