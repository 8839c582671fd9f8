import { formatAddress, formatExact, inspect, type Sheet } from "../../../../src/core";
import { messageOf } from "../../../../src/report/messages";
import { sheetOf } from "../../../support/sheetOf";

/** The check of what one explanation names, beside a table of the same figures. */
function check(name: string, explanation: string, adjusted: number | Sheet = 150) {
  const indicators = sheetOf(
    [
      ["一级指标", "三级指标", "分值", "评价标准", "指标说明", "得分"],
      ["过程", name, 60, "由评价组评定。", explanation, 50],
      ["过程", "制度健全性", 40, "由评价组评定。", "制度健全", 40],
    ],
    { name: "指标" },
  );
  const tables = typeof adjusted === "number" ? basicData(adjusted) : adjusted;
  return inspect([indicators, tables]).checks.find(({ variant }) => variant === "explained");
}

function basicData(adjusted: number) {
  return sheetOf(
    [
      ["部门整体支出绩效评价基础数据表"],
      ["单位：万元"],
      ["经费控制情况", "2022年决算数", "2023年预算数", "2023年决算数"],
      ["三公经费", 8, 9, 7],
      ["部门整体支出预算调整", null, 120, adjusted],
    ],
    { name: "基础数据" },
  );
}

test("figures that give the rate an explanation ends with agree with it", () => {
  const found = check("预算完成率", "年初结余5万元；预算100万元，追加20万元；年末结余10万元，完成率92.00%");
  expect(found).toMatchObject({ kind: "rate", verdict: "pass" });
});

test("figures that give another rate are suspect, in the cell of the explanation", () => {
  const found = check("预算完成率", "年初结余5万元；预算100万元，追加20万元；年末结余10万元，完成率97.00%");
  expect(found && formatAddress(found.at.place)).toBe("E2");
  expect(found?.verdict).toBe("suspect");
  expect(found && messageOf(found)).toBe(
    "指标「预算完成率 / 说明」为 97.00%，应为 92.00%（按说明中所列数据计算），差 +5.00 个百分点",
  );
});

const ADDED = "本年预算追加数为30万元，年初预算为120万元";
const cellsOf = (found: ReturnType<typeof check>) =>
  found?.with.map(({ place }) => `${place.sheet}!${formatAddress(place)}`);

test("figures without a rate agree with the row that states what was before and after, under whatever label", () => {
  const found = check("预算控制率", ADDED);
  expect(found).toMatchObject({ kind: "equal", verdict: "pass" });
  expect(found?.expected && formatExact(found.expected)).toBe("0.25");
  expect(cellsOf(found)).toEqual(["基础数据!D5", "基础数据!C5"]);
});

test("what was spent is not the adjusted budget: another figure in such a row says nothing", () => {
  expect(check("预算控制率", ADDED, 145)).toBeUndefined();
});

const EXECUTION = (adjusted: number) =>
  sheetOf(
    [
      ["2023年预算执行表"],
      ["单位：万元"],
      ["类别", "年初预算", "调整后预算", "执行数"],
      ["人员经费", 80, 90, 85],
      ["公用经费", 40, adjusted - 90, 55],
      ["支出合计", 120, adjusted, 140],
    ],
    { name: "执行" },
  );

test("figures without a rate are compared with the tables by the same formula", () => {
  expect(check("预算控制率", ADDED, EXECUTION(150))).toMatchObject({ kind: "equal", verdict: "pass" });
  const found = check("预算控制率", ADDED, EXECUTION(156));
  expect(found).toMatchObject({ kind: "equal", verdict: "suspect" });
  expect(cellsOf(found)).toEqual(["执行!C6", "执行!B6"]);
});

test("a rate that goes by the same name but another formula is not compared with the tables", () => {
  const text = "年初结余5万元；年初预算120万元，追加30万元；年末结余10万元";
  expect(check("预算完成率", text, EXECUTION(150))).toBeUndefined();
});
