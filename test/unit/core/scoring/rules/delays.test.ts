import { apply, points, type CellWords } from "./applied";

const DELAY = "按时完成得满分，每延期10天扣1分，扣完为止";

test.each<[string, string, CellWords, CellWords, string]>([
  ["stated in days", DELAY, "12月底前", "延期20天", "3"],
  ["none", DELAY, "12月底前", "按时完成", "5"],
  ["denied", DELAY, "12月底前", "未延期", "5"],
  ["between two days", DELAY, "2023年9月30日", "2023年10月20日", "3"],
  ["across the end of a year", DELAY, "2023年12月31日", "2024年1月10日", "4"],
  ["before the day", DELAY, "2023年9月30日", "2023年9月1日", "5"],
  ["beyond what there is to lose", DELAY, "2023年9月30日", "逾期90天", "0"],
  ["between two periods", "每延期10天扣1分", "60天", "80天", "3"],
  ["against a day in the rule", "9月30日前完成得满分，每逾期1天扣0.5分", "", "10月4日", "3"],
])("a delay %s", (_how, rule, target, achieved, expected) => {
  expect(points(apply(rule, 5, target, achieved, { year: 2023 }))).toBe(expected);
});

test.each<[string, CellWords, CellWords, string]>([
  ["part of ten days", "2023年9月30日", "2023年10月5日", "partialStep"],
  ["a month where only days are told", "2023年9月30日", "延期1个月", "unitsDiffer"],
])("a delay of %s is not guessed", (_how, target, achieved, expected) => {
  expect(points(apply(DELAY, 5, target, achieved, { year: 2023 }))).toBe(expected);
});

const EACH_DAY = "按时完成得满分，每延期1天扣0.5分";

test.each([
  "按期完成8项，延期完成2项",
  "按期完成6项，2项逾期",
  "及时性较差",
  "按时完成率80%",
  "按期完成8项",
  "提前下达，但拖延至次年3月",
  "已完成（部分逾期）",
  "按期完成8项，延期5天完成2项",
  "一批延期3天，二批延期5天",
])("words that only begin like an answer are not one: %s", (achieved) => {
  expect(points(apply(EACH_DAY, 10, "", achieved))).toBe("achievedNotUnderstood");
  expect(points(apply(EACH_DAY, 10, "10项", achieved))).toMatch(/achievedNotUnderstood|unitsDiffer/);
});

test("what was done is no time late", () => {
  expect(points(apply(EACH_DAY, 10, "10项", "8项"))).toBe("achievedNotUnderstood");
});

test.each([
  ["按期完成", "10"],
  ["均已按时完成年度目标任务。", "10"],
  ["及时", "10"],
  ["按时报送", "10"],
  ["及时足额拨付", "10"],
  ["提前5天完成", "10"],
  ["按期完成，无逾期", "10"],
  ["没有延期", "10"],
  ["未按时完成，延期4天", "8"],
  ["逾期报送2天", "9"],
])("a whole answer says how late it was: %s", (achieved, expected) => {
  expect(points(apply(EACH_DAY, 10, "", achieved))).toBe(expected);
});

test.each([
  ["每延期1个工作日扣0.5分", "延期3个工作日", "8.5"],
  ["每延期1工作日扣0.5分", "延期3个工作日", "8.5"],
  ["每延期1个工作日扣0.5分", "延期3天", "unitsDiffer"],
  ["每延期1个工作日扣0.5分", "2024年10月8日", "unitsDiffer"],
  ["每延期1日扣0.5分", "延期3天", "8.5"],
  ["每逾期1周扣1分", "2024年10月14日", "8"],
])("%s: working days are no calendar days, %s", (rule, achieved, expected) => {
  expect(points(apply(`按时完成得满分，${rule}`, 10, "2024年9月30日", achieved))).toBe(expected);
});

const EACH_MONTH = "2024年10月底前完成得5分，每推迟1个月扣1分";

test.each([
  ["2024年10月20日", "5"],
  ["2024年11月30日", "4"],
  ["2024年12月31日", "3"],
  ["2025年2月28日", "1"],
])("months late are counted where they are whole: %s", (achieved, expected) => {
  expect(points(apply(EACH_MONTH, 5, "2024年10月31日", achieved))).toBe(expected);
});

test("a part of a month late is a part of a step", () => {
  const result = apply(EACH_MONTH, 5, "2024年10月31日", "2024年12月15日");
  expect("because" in result && [result.because.code, ...result.because.values.slice(1)]).toEqual([
    "partialStep",
    "4",
    "3.5",
    "3",
  ]);
  const lastDayButOne = apply(EACH_MONTH, 5, "2024年10月31日", "2024年12月30日");
  expect(points(lastDayButOne)).toBe("partialStep");
});

test("beside a part of a step, 1% of a rate below 100 % may be a point or a hundredth of it, and that is said", () => {
  const doubts = (rule: string, target: string, achieved: string) => {
    const result = apply(rule, 8, target, achieved);
    return "because" in result ? [result.because.code, ...result.because.values.slice(4)] : result.points;
  };
  expect(doubts("达到目标值得满分，每降低1%扣1分", "95%", "92.5%")).toEqual(["partialStep", "percentOrPoints"]);
  expect(doubts("达到目标值得满分，每降低1%扣1分", "100%", "92.5%")).toEqual(["partialStep"]);
  expect(doubts("达到目标值得满分，每降低1个百分点扣1分", "95%", "92.5%")).toEqual(["partialStep"]);
});

test.each([
  ["无", "6"],
  ["0起", "6"],
  ["发生1起", "3"],
  ["2起", "0"],
  [["5", 5] as const, "0"],
])("faults of which two leave nothing: %j", (achieved, expected) => {
  expect(points(apply("发生1起扣3分，2起及以上不得分", 6, "", achieved))).toBe(expected);
});

test("超过2起不得分 leaves what two of them cost", () => {
  const rule = "每发生1起扣1分，超过2起不得分";
  expect([2, 3].map((count) => points(apply(rule, 5, "", [String(count), count])))).toEqual(["3", "0"]);
});

test.each([
  ["98万元", "10"],
  ["100万元", "10"],
  ["102万元", "8"],
])("costs within the budget, and each per cent above it: %s", (achieved, expected) => {
  expect(points(apply("未超过预算得满分，每超1%扣1分，扣完为止", 10, "≤100万元", achieved))).toBe(expected);
});

test("points for what was published and for when are added", () => {
  const rule = "按规定内容公开得3分；按规定时限公开得3分";
  expect(points(apply(rule, 6, "", "达到，未达到"))).toBe("3");
});

const IN_TIME = "9月30日前完成得满分，逾期不得分";

test.each([
  ["未逾期", "5"],
  ["按期完成，无逾期", "5"],
  ["不存在延期情况", "5"],
  ["按时完成工作", "5"],
  ["延期0天", "5"],
  ["拖延", "0"],
  ["验收延误", "0"],
  ["无延期，但未完成", "0"],
  ["未按时完成", "0"],
  ["逾期3天", "0"],
  ["一批未逾期，二批逾期", "0"],
])("words alone say whether a time was kept: %s", (achieved, expected) => {
  expect(points(apply(IN_TIME, 5, "", achieved, { year: 2023 }))).toBe(expected);
});

test.each(["延期", "逾期", "超期", "延迟", "推迟", "延误", "拖延", "滞后", "超时"])(
  "a rule knows each word for late wherever it speaks of time: %s",
  (late) => {
    expect(points(apply(`按时完成得满分，${late}不得分`, 5, "", late))).toBe("0");
    expect(points(apply(`按时完成得满分，${late}完成或未完成不得分`, 5, "", "按时完成"))).toBe("5");
    expect(points(apply(`按时完成得满分，每${late}1天扣1分`, 5, "", `${late}2天`))).toBe("3");
  },
);
