import { faultOf } from "../../../../src/ui/words/faults";

test("a fault says what happened, the host's own sentence, and what was kept", () => {
  expect(faultOf("write", { fault: "editing", message: "请先按 Enter 结束单元格编辑" })).toEqual({
    title: "写入没有完成",
    message: "请先按 Enter 结束单元格编辑。",
    kept: "工作簿未改动，您的选择已保留。",
  });
});

test("of a change that stopped half way nothing is said to be as before", () => {
  expect(faultOf("write", { fault: "unrestored", message: "写入中断。" })).toEqual({
    title: "写入没有完成",
    message: "写入中断。",
  });
});
