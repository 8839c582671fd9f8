import { formatAddress, formatExact, inspect } from "../../../../src/core";
import { messageOf } from "../../../../src/report/messages";
import { sheetOf } from "../../../support/sheetOf";

/** The check of what one explanation names, beside a basic-data table with 150 adjusted from 120. */
function check(name: string, explanation: string, adjusted = 150) {
  const indicators = sheetOf(
    [
      ["一级指标", "三级指标", "分值", "评价标准", "指标说明", "得分"],
      ["过程", name, 60, "由评价组评定。", explanation, 50],
      ["过程", "制度健全性", 40, "由评价组评定。", "制度健全", 40],
    ],
    { name: "指标" },
  );
  const basics = sheetOf(
    [
      ["部门整体支出绩效评价基础数据表"],
      ["单位：万元"],
      ["经费控制情况", "2022年决算数", "2023年预算数", "2023年决算数"],
      ["三公经费", 8, 9, 7],
      ["部门整体支出预算调整", null, 120, adjusted],
    ],
    { name: "基础数据" },
  );
  return inspect([indicators, basics]).checks.find(({ variant }) => variant === "explained");
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

test("figures without a rate are compared with the tables", () => {
  const text = "本年预算追加数为30万元，年初预算为120万元";
  const found = check("预算控制率", text);
  expect(found).toMatchObject({ kind: "equal", verdict: "pass" });
  expect(found?.expected && formatExact(found.expected)).toBe("0.25");
  expect(found?.with.map(({ place }) => `${place.sheet}!${formatAddress(place)}`)).toEqual([
    "基础数据!D5",
    "基础数据!C5",
  ]);
  expect(check("预算控制率", text, 156)).toMatchObject({ kind: "equal", verdict: "suspect" });
});
