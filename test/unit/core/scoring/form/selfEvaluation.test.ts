import { inspect, type Check, type Inspection, type InspectOptions, type Sheet } from "../../../../../src/core";
import { findScheme, formatAddress, formatExact } from "../../../../../src/core";
import { form, officialForm } from "../../../../support/forms/forms";

type Row = readonly (string | number | null)[];

const MONEY: Row = ["项目资金", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];
const HEAD: Row = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];

/** A form with a fully spent money row of 10 points and the indicators given. */
function selfEvaluation(...indicators: readonly Row[]): Sheet {
  return form([["项目支出绩效自评表"], MONEY, ["年度资金总额", null, 50, 50, 50, 10, "100%", 10], HEAD, ...indicators]);
}

/** One indicator of 10 points: target, achieved, score, reason. */
function indicator(target: string | number, achieved: string | number, score: number | null, reason?: string): Row {
  return ["产出指标", "数量指标", "指标", target, achieved, 10, score, reason ?? null];
}

function scores({ scorecard }: Inspection): readonly (readonly string[])[] {
  return (scorecard?.indicators ?? []).map(({ indicator: { name }, computed, because }) => [
    name,
    computed === undefined ? (because?.code ?? "") : formatExact(computed),
  ]);
}

/** kind:variant address verdict, for all that did not pass. */
function findings(sheet: Sheet, options?: InspectOptions): readonly string[] {
  return inspect([sheet], options).checks.filter(isOpen).map(named);
}

function isOpen({ verdict, kind }: Check): boolean {
  return verdict !== "pass" && kind !== "type";
}

function named({ kind, variant, at, verdict }: Check): string {
  return `${kind}:${variant ?? ""} ${formatAddress(at.place)} ${verdict}`;
}

function scoreOf(target: string | number, achieved: string | number, options?: InspectOptions): string {
  const result = inspect([selfEvaluation(indicator(target, achieved, null))], options);
  return scores(result)[1]?.[1] ?? "";
}

function judged(target: string | number, achieved: string | number, score: number, reason?: string) {
  return findings(selfEvaluation(indicator(target, achieved, score, reason))).filter((name) => name.includes("G5"));
}

describe("the Ministry's form with merged labels", () => {
  const result = inspect([officialForm()]);

  test("is read whole: the money row and every indicator, and the total they make", () => {
    expect(scores(result)).toEqual([
      ["预算执行率", "9.4"],
      ["养护里程", "20"],
      ["验收合格率", "19"],
      ["完成时间", "10"],
      ["改善通行条件", "30"],
      ["群众满意度", "10"],
    ]);
    expect([result.scorecard?.total, result.scorecard?.full].map((value) => value && formatExact(value))).toEqual([
      "98.4",
      "100",
    ]);
    expect(result.scorecard?.groups.map(({ name }) => name)).toEqual([
      "项目资金（万元）",
      "产出指标",
      "效益指标",
      "满意度指标",
    ]);
  });

  test("has no finding but a target of mere words where all of it agrees", () => {
    expect(result.checks.filter(isOpen).map(named)).toEqual(["target:unmeasurable E16 remark"]);
  });

  test("with the wrong total has one finding, on the total", () => {
    const wrong = officialForm((rows) => rows[17]?.splice(7, 1, 99));
    expect(findings(wrong)).toEqual(["total:total H18 error", "target:unmeasurable E16 remark"]);
  });

  test("left empty is scored, and scores and total are written into its cells", () => {
    const empty = officialForm((rows) => {
      rows[5]?.splice(8, 1, null);
      for (const row of rows.slice(12)) row[7] = null;
    });
    const { scorecard, writes } = inspect([empty]);
    expect(scorecard?.grade).toBe("优");
    expect(writes.map(({ row, column, value }) => [formatAddress({ row, column }), value])).toEqual([
      ["I6", 9.4],
      ["H13", 20],
      ["H14", 19],
      ["H15", 10],
      ["H16", 30],
      ["H17", 10],
      ["H18", 98.4],
    ]);
  });
});

describe("the execution rate", () => {
  const withMoney = (money: Row, head: Row = MONEY) =>
    form([["项目支出绩效自评表"], head, money, HEAD, indicator("≥5个", "5个", 10)]);

  test("is worked out from the money, not from the printed percentage", () => {
    expect(scores(inspect([withMoney(["年度资金总额", null, 43.2, 43.2, 37.24, 10, "86%", 8.6])]))[0]).toEqual([
      "预算执行率",
      "8.62",
    ]);
  });

  test("earns no more than its points above 100 %", () => {
    expect(scores(inspect([withMoney(["年度资金总额", null, 40, 40, 44, 10, "110%", 10])]))[0]?.[1]).toBe("10");
  });

  test("rounded up to whole points is suspect, one decimal less is rounding", () => {
    const money = (score: number): Row => ["年度资金总额", null, 43.2, 43.2, 37.24, 10, "86%", score];
    expect(findings(withMoney(money(9)))).toContain("score:assumed H3 suspect");
    expect(findings(withMoney(money(8.6)))).toContain("score:given H3 rounding");
  });

  test("takes its points from the heading: 20分*执行率", () => {
    const head: Row = ["预算执行情况(万元)(20分)", null, "预算数(A)", "执行数(B)", "执行率(B/A)", "得分(20分*执行率)"];
    const sheet = form([
      ["自评表"],
      head,
      ["年度财政资金总额", null, 200, 150, "75%", 15],
      HEAD,
      indicator("≥5", 5, 10),
    ]);
    expect(scores(inspect([sheet]))[0]).toEqual(["预算执行率", "15"]);
    expect(findings(sheet).filter((name) => name.startsWith("score"))).toEqual([]);
  });

  test("over a total row of zeros is that of the sources of money below it", () => {
    const sheet = form([
      ["项目支出绩效自评表"],
      MONEY,
      ["年度资金总额", null, 0, 0, 0, 10, 0, 0],
      ["其中：当年财政拨款", null, 90, 80, 60, null, null, null],
      ["上年结转资金", null, null, 20, 20, null, null, null],
      HEAD,
      indicator("≥5个", "5个", 10),
    ]);
    expect(scores(inspect([sheet]))[0]).toEqual(["预算执行率", "8"]);
    expect(findings(sheet)).toContain("score:assumed H3 suspect");
  });

  test("of a project is not compared with that of the whole office", () => {
    const office = form([
      ["2023年预算执行表", null, null, null],
      ["类别", "年初预算", "调整后预算", "执行数"],
      ["人员经费", 100, 100, 90],
      ["公用经费", 50, 50, 40],
      ["合计", 150, 150, 130],
    ]);
    const checks = inspect([{ ...office, name: "执行" }, officialForm()]).checks;
    expect(checks.filter(({ kind, verdict }) => kind === "equal" && verdict !== "pass")).toEqual([]);
  });

  test("without a budget stays unscored", () => {
    expect(scores(inspect([withMoney(["年度资金总额", null, null, null, null, 10, null, null])]))[0]?.[1]).toBe(
      "noAchieved",
    );
  });
});

describe("an indicator without a rule of its own", () => {
  test.each([
    ["≥50个", "50", "10"],
    ["≥50个", "40个", "8"],
    [100, 95, "9.5"],
    ["100百分比", "100", "10"],
    ["═100%", "98%", "9.8"],
    ["≤90万元", 90, "10"],
    ["≤90万元", "95万元", "missedLimit"],
    ["80%-90%", "85%", "10"],
    ["80%-90%", "95%", "missedLimit"],
    ["12月底前", "11月", "10"],
    ["2023年6月底前", "2023年8月", "missedLimit"],
    ["有效", "有效", "10"],
    ["明显", "效果明显", "10"],
    ["效果明显", "达成预期指标", "10"],
    ["效果明显", "部分达成预期指标并具有一定效果", "tierSpan"],
    ["严格执行制度", "执行情况一般", "achievedNotUnderstood"],
    ["100%", "无", "achievedNotUnderstood"],
    ["0起", "无", "10"],
    ["0起", "0起", "10"],
    ["0起", "2起", "missedLimit"],
    ["≥90%", "98人次", "unitsDiffer"],
    ["≥90%", "/", "noAchieved"],
  ])("target %s, achieved %s: %s", (target, achieved, expected) => {
    expect(scoreOf(target, achieved)).toBe(expected);
  });

  test("loses points far above its target only under a scheme that says so", () => {
    const scheme = findScheme("platform");
    expect(scoreOf("≥100人", "130人")).toBe("10");
    expect(scheme && scoreOf("≥100人", "130人", { scheme })).toBe("8");
    expect(scheme && scoreOf("≥100人", "129人", { scheme })).toBe("10");
  });
});

describe("a person's score", () => {
  test("below full marks for a target that is met is suspect without a reason, a remark with one", () => {
    expect(judged("≥100%", "100%", 7)).toEqual(["score:short G5 suspect"]);
    expect(judged("≥100%", "100%", 7, "0")).toEqual(["score:short G5 suspect"]);
    expect(judged("≥100%", "100%", 7, "资料归档不及时")).toEqual(["score:short G5 remark"]);
  });

  test("of full marks for a target that is missed is suspect, whatever the reason says", () => {
    expect(judged("≥50个", "40个", 10)).toEqual(["score:missed G5 suspect"]);
    expect(judged("≥50个", "40个", 10, "计划调整")).toEqual(["score:missed G5 suspect"]);
    expect(judged("≤5天", "7天", 10)).toEqual(["score:missedLimit G5 suspect"]);
    expect(judged("≤5天", "7天", 8)).toEqual(["score:given G5 unchecked"]);
  });

  test("in proportion to what was reached passes, also with one decimal", () => {
    expect(judged("100%", "98%", 9.8)).toEqual([]);
    expect(judged("70", "69", 9.9)).toEqual(["score:given G5 rounding"]);
    expect(judged("100%", "98%", 9)).toEqual(["score:assumed G5 suspect"]);
  });

  test("inside the tier of a word of judgement passes, outside it is suspect", () => {
    expect(judged("效果明显", "部分达成预期指标", 7)).toEqual([]);
    expect(judged("效果明显", "部分达成预期指标", 9)).toEqual(["score:tier G5 suspect"]);
    expect(judged("效果明显", "达成预期指标", 9)).toEqual(["score:short G5 remark"]);
    expect(judged("效果明显", "达成预期指标", 7)).toEqual(["score:short G5 suspect"]);
  });
});

describe("a target split into sign, value and unit", () => {
  const head: Row = [
    "一级指标",
    "二级指标",
    "三级指标",
    "指标性质",
    "指标值",
    "度量单位",
    "实际完成值",
    "分值",
    "得分",
  ];
  const split = (nature: string, value: string | number, unit: string, achieved: string | number) =>
    inspect([form([["自评表"], head, ["产出指标", "数量指标", "指标", nature, value, unit, achieved, 10, null]])]);

  test.each([
    ["≧", 735, "人次", 735, "10"],
    ["≧", 735, "人次", 588, "8"],
    ["≤", 5, "天", 7, "missedLimit"],
    ["═", 100, "%", "98%", "9.8"],
    ["=", 100, "%", 98, "9.8"],
    ["≥", 95, "%", 0.95, "10"],
    ["定性", "有效", "", "有效", "10"],
    ["正向指标", 20, "场", 25, "10"],
  ])("%s %s %s, achieved %s: %s", (nature, value, unit, achieved, expected) => {
    expect(scores(split(nature, value, unit, achieved))[0]?.[1]).toBe(expected);
  });
});

describe("two columns of scores", () => {
  const head: Row = ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "自评得分", "财政审核评分"];
  const two = (own: number | null, review: number | null) =>
    form([["自评表"], head, ["产出指标", "数量指标", "指标", "≥5个", "5个", 100, own, review]]);

  test("leave the reviewer's column to the reviewer while it is empty", () => {
    const { scorecard, writes } = inspect([two(null, null)]);
    expect(scorecard?.indicators[0]?.indicator.score?.place.column).toBe(6);
    expect(writes.map(({ column }) => column)).toEqual([6]);
  });

  test("count the reviewer's scores once there are any, and check both", () => {
    expect(inspect([two(100, 90)]).scorecard?.total).toMatchObject({ coefficient: 90 });
    expect(findings(two(80, 90))).toEqual(["score:short H3 suspect", "score:short G3 suspect"]);
    expect(findings(two(120, 100))).toContain("scoreRange:weight G3 error");
  });
});

describe("the total", () => {
  test("counts what groups state as their points where indicators have none", () => {
    const head: Row = ["一级指标", "二级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "得分"];
    const sheet = form([
      ["自评表"],
      ["预算执行情况(20分)", null, "预算数(A)", "执行数(B)", "执行率(B/A)", "得分(20分*执行率)"],
      ["年度资金总额", null, 100, 100, "100%", 20],
      head,
      ["产出指标(60分)", "数量指标", "甲", 5, 5, 60],
      ["效益指标(40分)", "社会效益指标", "乙", "好", "好", 40],
      ["总分", null, null, null, null, 100],
    ]);
    const { scorecard, checks } = inspect([sheet]);
    expect(scorecard?.full).toMatchObject({ coefficient: 120 });
    expect(checks.filter(({ verdict }) => verdict === "error").map(named)).toEqual(["total:total F7 error"]);
  });

  test("is capped by the execution rate under a scheme that says so", () => {
    const scheme = findScheme("platform");
    const spent = (executed: number) =>
      form([
        ["自评表"],
        MONEY,
        ["年度资金总额", null, 100, 100, executed, 10, null, null],
        HEAD,
        ["产出指标", "数量指标", "甲", "≥5个", "5个", 90, null, null],
      ]);
    const total = (executed: number) => scheme && inspect([spent(executed)], { scheme }).scorecard?.total;
    expect(
      [40, 55, 65, 75, 80].map((executed) => formatExact(total(executed) ?? { coefficient: 0, scale: 0 })),
    ).toEqual(["59", "69", "79", "89", "98"]);
  });
});

describe("a workbook of several forms", () => {
  test("checks and fills each of them", () => {
    const one = { ...selfEvaluation(indicator("≥5个", "5个", 90)), name: "甲项目" };
    const other = {
      ...selfEvaluation(indicator("100%", "98%", 10), ["总分", null, null, null, null, 100, 95]),
      name: "乙",
    };
    const blank = { ...selfEvaluation(indicator("≥5个", "4个", null)), name: "丙" };
    const { checks, writes } = inspect([one, other, blank]);
    const open = checks.filter((check) => isOpen(check) && check.verdict !== "remark" && !check.root);
    expect(open.map((check) => `${check.at.place.sheet} ${named(check)}`)).toEqual([
      "甲项目 scoreRange:weight G5 error",
      "乙 weights:total F6 error",
      "乙 total:total G6 error",
      "乙 score:missed G5 suspect",
    ]);
    expect(writes).toEqual([{ sheet: "丙", row: 4, column: 6, value: 8, label: "指标 / 得分" }]);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });
});

describe("a form without points", () => {
  const head: Row = ["一级指标", "二级指标", "三级指标", "年度指标值", "全年完成值", "未完成原因和改进措施"];
  const goal = (target: string | number, achieved: string | number, reason: string | null = null) =>
    findings(form([["绩效目标自评表"], head, ["产出指标", "数量指标", "指标", target, achieved, reason]]));

  test("says which targets are missed without a reason, and which cannot be compared", () => {
    expect(goal("100%", "100%")).toEqual([]);
    expect(goal("100%", "95%")).toEqual(["target:unmet E3 suspect"]);
    expect(goal("100%", "95%", "资金到位晚")).toEqual([]);
    expect(goal("100%", "无")).toEqual(["target:met E3 unchecked"]);
    expect(goal(0, 0)).toEqual(["target:zero D3 remark"]);
    expect(goal("高", "高")).toEqual([]);
    expect(goal("≥90%", "95人次")).toEqual(["unit:target E3 suspect"]);
  });
});

test("a total whose label is merged over the column of weights states no weight, and its score is checked", () => {
  const sheet = officialForm((rows) => {
    rows[17] = ["总分", null, null, null, null, null, null, 97.4, null];
  });
  const merges = sheet.merges.map((merge) => (merge.top === 17 ? { ...merge, right: 6 } : merge));
  const { checks } = inspect([{ ...sheet, merges }]);
  expect(checks.filter(({ because }) => because?.code === "noFigures")).toEqual([]);
  const total = checks.find(({ kind, at }) => kind === "total" && at.place.row === 17);
  expect(total).toMatchObject({ verdict: "error", at: { place: { column: 7 } } });
});
