import { applyDecisions, decide, remember } from "../../../../src/core/reconciliation/applyDecisions";
import type { Check } from "../../../../src/core/reconciliation/Check";
import { NO_MEMORY } from "../../../../src/core/reconciliation/Memory";

const finding: Check = {
  id: "sum:total:甲表/合计 / 金额",
  kind: "sum",
  verdict: "error",
  at: { place: { sheet: "甲表", row: 4, column: 1 }, label: "合计 / 金额", value: "10" },
  with: [{ place: { sheet: "甲表", row: 3, column: 1 }, label: "甲 / 金额", value: "9" }],
  affects: "none",
  unit: "万元",
};

test("a decision is shown again at its finding", () => {
  const memory = remember(NO_MEMORY, decide(finding, "explained", "含上年结转"));
  expect(applyDecisions([finding], memory)[0]?.decided).toMatchObject({
    decision: { decision: "explained", reason: "含上年结转" },
    isReopened: false,
  });
});

test("a changed figure on either side opens it again", () => {
  const memory = remember(NO_MEMORY, decide(finding, "dismissed", "尾差"));
  const changed = {
    ...finding,
    with: [{ place: { sheet: "甲表", row: 3, column: 1 }, label: "甲 / 金额", value: "8" }],
  };
  expect(applyDecisions([changed], memory)[0]?.decided?.isReopened).toBe(true);
});

test("rows that moved change nothing: decisions go by id", () => {
  const memory = remember(NO_MEMORY, decide(finding, "confirmed", ""));
  const moved = { ...finding, at: { ...finding.at, place: { ...finding.at.place, row: 9 } } };
  expect(applyDecisions([moved], memory)[0]?.decided?.isReopened).toBe(false);
});

test("the newer decision replaces the older one, and what passes by now has none", () => {
  const memory = remember(remember(NO_MEMORY, decide(finding, "dismissed", "甲")), decide(finding, "explained", "乙"));
  expect(memory.decisions).toHaveLength(1);
  expect(applyDecisions([{ ...finding, verdict: "pass" }], memory)[0]?.decided).toBeUndefined();
});
