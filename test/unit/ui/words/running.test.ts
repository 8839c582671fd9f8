import { foundText } from "../../../../src/ui/words/running";

test("a sheet at work, one with tables, and one without any are told apart", () => {
  expect(foundText(undefined)).toBe("识别中");
  expect(foundText(["execution", "projects"])).toBe("预算执行情况表、项目明细表");
  expect(foundText([])).toBe("没有数据表");
  expect(foundText(["texts"])).toBe("没有数据表");
});
