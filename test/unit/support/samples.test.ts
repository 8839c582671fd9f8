import { compareFindings } from "../../support/samples/compareFindings";
import type { ExpectedFinding } from "../../support/samples/Expected";
import { check, side } from "../report/sample";

const SHEETS = [
  { sheet: "概况", unit: null },
  { sheet: "收支总表", unit: "万元" },
  { sheet: "支出表", unit: "万元" },
];

function known(finding: Partial<ExpectedFinding>) {
  const one = { where: "", check: "", stated: "", computed: "", class: "error", ...finding };
  return { sheets: SHEETS, findings: [one] };
}

const total = (verdict: "error" | "rounding" | "pass") =>
  check("sum", verdict, {
    at: side("支出表!C9", "总分 / 得分", "96"),
    with: [side("支出表!C4", "各项", "90")],
    expected: "90",
    actual: "96",
  });

it("a known finding is found by label and figures where the verdict is one of its class", () => {
  const expected = known({ where: "总分", stated: "96", computed: "90" });
  expect(compareFindings(expected, [total("error")]).found).toHaveLength(1);
  expect(compareFindings(expected, [total("rounding")]).missed).toEqual([
    { finding: expected.findings[0], verdicts: ["rounding"] },
  ]);
});

it("a finding elsewhere, or of other figures, is none of it: missed, and a false alarm", () => {
  for (const other of [known({ where: "年度资金总额", stated: "96" }), known({ where: "总分", stated: "95" })]) {
    const { missed, falseAlarms } = compareFindings(other, [total("error")]);
    expect(missed.map(({ verdicts }) => verdicts)).toEqual([[]]);
    expect(falseAlarms).toHaveLength(1);
  }
});

it("T2 is the second sheet that has figures; T1xT2 needs both", () => {
  expect(compareFindings(known({ where: "T2", check: "90 vs 96.00" }), [total("error")]).found).toHaveLength(1);
  expect(compareFindings(known({ where: "T1", check: "96.00" }), [total("error")]).found).toHaveLength(0);
  expect(compareFindings(known({ where: "T1xT2", check: "96.00" }), [total("error")]).found).toHaveLength(0);
});

it("quiet classes are found as unchecked or remark only, and what stands in running text is left out", () => {
  const blank = check("missing", "remark", { at: side("支出表!C4", "年初预算数") });
  expect(compareFindings(known({ where: "年初预算数", class: "missing" }), [blank]).found).toHaveLength(1);
  expect(
    compareFindings(known({ where: "年初预算数", class: "missing" }), [{ ...blank, verdict: "error" }]).missed,
  ).toHaveLength(1);
  const { missed, outside } = compareFindings(known({ where: "正文" }), []);
  expect([missed.length, outside.length]).toEqual([0, 1]);
});

it("a passed or rounded check is no false alarm", () => {
  const { falseAlarms } = compareFindings({ sheets: SHEETS, findings: [] }, [total("pass"), total("rounding")]);
  expect(falseAlarms).toEqual([]);
});
