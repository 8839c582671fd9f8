import { doneText, standingText, undoAllLines } from "../../../../src/ui/words/receipt";

test("taking everything back is told part by part, with what it leaves alone", () => {
  const standing = { cells: 83, marks: 44, sheets: ["绩核结果", "评分底稿"] };
  expect(standingText(standing)).toBe("83 个单元格、44 处标记、2 张工作表");
  expect(undoAllLines(standing)).toEqual([
    "全部撤销：83 个单元格恢复为写入前的内容；清除 44 处标记；删除工作表绩核结果、评分底稿及其中的改动。",
    "写入后由您改动过的单元格、处理意见和设置保持不变。",
  ]);
});

test("what does not stand is not spoken of", () => {
  expect(undoAllLines({ cells: 0, marks: 3, sheets: [] })[0]).toBe("全部撤销：清除 3 处标记。");
  expect(standingText({ cells: 0, marks: 0, sheets: [] })).toBe("");
});

test("marks that Excel cannot take back are counted, with the reason", () => {
  expect(doneText({ what: "cleared", left: 0 })).toBe("已清除全部标记，单元格恢复原有格式。");
  expect(doneText({ what: "cleared", left: 3 })).toMatch(
    /^已清除标记，尚有 3 处标记未能恢复：原有填充为主题颜色或渐变/,
  );
  expect(doneText({ what: "undone", left: 1 })).toMatch(/^已撤销，尚有 1 处标记未能恢复：/);
  expect(doneText({ what: "undone", left: 0 })).toBe("已撤销。");
  expect(doneText({ what: "cleared", left: undefined })).toBe("已清除标记。");
});
