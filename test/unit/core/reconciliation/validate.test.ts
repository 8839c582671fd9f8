import { formatAddress } from "../../../../src/core/grid";
import { formatExact } from "../../../../src/core/quantity";
import type { Check } from "../../../../src/core/reconciliation/Check";
import { validate } from "../../../../src/core/reconciliation/validate";
import type { ValidationInput } from "../../../../src/core/reconciliation/ValidationInput";
import type { CoverCells, GroupTable, IndicatorSheet, SurveyTable } from "../../../../src/core/scoring/IndicatorSheet";
import { score } from "../../../../src/core/scoring/score";
import { DEFAULT_SCHEME } from "../../../../src/core/scoring/schemes/schemes";
import { cell, ENGINE, evaluationSheet, groupTable, partySurvey, publicSurvey } from "../scoring/evaluation";

interface Tables {
  readonly sheet: IndicatorSheet;
  readonly groupTables: readonly GroupTable[];
  readonly surveys: readonly SurveyTable[];
  readonly cover: readonly CoverCells[];
}

const COVER = { total: cell("封面", "C13", "88.97"), grade: cell("封面", "C14", "良") };

function tables(scored: boolean): Tables {
  return {
    sheet: evaluationSheet(scored),
    groupTables: [groupTable(scored)],
    surveys: [publicSurvey(scored), partySurvey(scored)],
    cover: scored ? [COVER] : [{ total: cell("封面", "C13", ""), grade: cell("封面", "C14", "") }],
  };
}

function inputOf(from: Tables, adopt: "given" | "computed" = "given"): ValidationInput {
  const scorecard = score({ ...from, scheme: DEFAULT_SCHEME, adopt, engine: ENGINE });
  return { ...from, scorecard };
}

function check(from: Tables): readonly Check[] {
  return validate(inputOf(from));
}

/** "weights:ruleFull 业绩分值!E13 error". */
function short({ kind, variant, at, verdict }: Check): string {
  return `${kind}:${variant ?? ""} ${at.place.sheet}!${formatAddress(at.place)} ${verdict}`;
}

function findings(checks: readonly Check[]): readonly string[] {
  return checks.filter((each) => each.verdict !== "pass" && each.root === undefined).map(short);
}

/** Findings that the published workbook does not have already. */
function newFindings(from: Tables): readonly string[] {
  const known = new Set(findings(check(tables(true))));
  return findings(check(from)).filter((text) => !known.has(text));
}

type Edit = Readonly<Record<string, string>>;

/** The published workbook with other values in some cells ("业绩分值!E20": "2.5"). */
function edited(edit: Edit, base: Tables = tables(true)): Tables {
  return JSON.parse(JSON.stringify(base), (_key, value: unknown) => {
    if (typeof value !== "object" || value === null || !("place" in value) || !("text" in value)) return value;
    const { place } = value as ReturnType<typeof cell>;
    const address = formatAddress(place);
    const text = edit[`${place.sheet}!${address}`];
    return text === undefined ? value : { ...cell(place.sheet, address, text) };
  }) as Tables;
}

describe("the published workbook", () => {
  const checks = check(tables(true));

  test("has these findings and no others", () => {
    expect(findings(checks)).toEqual([
      "weights:ruleFull 业绩分值!E13 error",
      "weights:ruleFull 业绩分值!E14 error",
      "weights:fewAnswers 业绩分值!E73 remark",
      "weights:fewAnswers 业绩分值!E74 remark",
      "duplicateCode:repeated 业绩分值!D51 error",
      "duplicateCode:repeated 业绩分值!D52 error",
      "duplicateCode:repeated 业绩分值!D63 error",
      "malformedCode:pattern 业绩分值!D27 remark",
      "missing:code 业绩分值!D58 remark",
      "missing:code 业绩分值!D59 remark",
      "missing:code 业绩分值!D60 remark",
      "missing:totalScore 业绩分值!F75 remark",
    ]);
  });

  test("agrees in weights, group scores, rates, totals, satisfaction and grade", () => {
    const passes = checks.filter((each) => each.verdict === "pass").map(short);
    for (const expected of [
      ...["weights:total 业绩分值!E75", "weights:hundred 业绩分值!E5", "total:cover 封面!C13", "grade:stated 封面!C14"],
      ...["4", "5", "6", "7"].flatMap((row) => [`total:group 指标评分!D${row}`, `weights:group 指标评分!C${row}`]),
      ...["4", "5", "6", "7", "8"].map((row) => `rate:scoreRate 指标评分!E${row}`),
      ...["sum:groups 指标评分!C8", "sum:groups 指标评分!D8", "total:total 指标评分!D8"],
      ...["rate:meanSatisfaction 公众满意度!I12", "rate:meanSatisfaction 党组织满意度!I12"],
      ...["equal:satisfaction 业绩分值!J73", "equal:satisfaction 业绩分值!J74"],
    ]) {
      expect(passes).toContain(`${expected} pass`);
    }
    expect(passes.filter((text) => text.startsWith("scoreRange"))).toHaveLength(70);
    expect(passes.filter((text) => text.startsWith("score:given"))).toHaveLength(70);
    expect(passes.filter((text) => text.startsWith("rate:satisfaction"))).toHaveLength(16);
  });

  test("names both sides of a weight that its rule contradicts", () => {
    const found = checks.find((each) => short(each) === "weights:ruleFull 业绩分值!E14 error");
    expect(found?.with.map((side) => formatAddress(side.place))).toEqual(["H14"]);
    expect([found?.actual, found?.expected, found?.difference].map((value) => value && formatExact(value))).toEqual([
      "2",
      "1.5",
      "0.5",
    ]);
    expect(found?.affects).toBe("score");
  });

  test("accuses of a double code the one that does not fit its group, and proposes the free one that does", () => {
    const doubles = checks.filter((each) => each.kind === "duplicateCode" && each.verdict === "error");
    expect(doubles.map((each) => [each.at.value, each.expectedText])).toEqual([
      ["C211", "C221"],
      ["C212", "C222"],
      ["C141", "C341"],
    ]);
    expect(doubles.map((each) => formatAddress(each.with[0]?.place ?? each.at.place))).toEqual(["D49", "D50", "D45"]);
  });

  test("proposes codes for indicators that have none", () => {
    const missing = checks.filter((each) => each.variant === "code");
    expect(missing.map((each) => each.expectedText)).toEqual(["C311", "C312", "C321"]);
  });

  test("says what the empty total of the scores should be", () => {
    const total = checks.find((each) => each.variant === "totalScore");
    expect(total?.expected && formatExact(total.expected)).toBe("88.97");
    expect(total?.with[0]?.range).toEqual({ top: 4, bottom: 73, left: 5, right: 5 });
  });

  test("gives every check an id of its own that names no address", () => {
    const ids = checks.map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(
      "weights:ruleFull:业绩分值汇总表/B 部门管理/B1 部门预算执行管理/B12 预算编制合理性/B121 基本支出预算编制合理性",
    );
  });
});

test("the workbook before scoring has no findings about scores", () => {
  const kinds = ["score", "scoreRange", "total", "rate", "grade", "equal"];
  expect(findings(check(tables(false))).filter((text) => kinds.includes(text.split(":")[0] ?? ""))).toEqual([]);
});

describe("one figure moved makes one finding", () => {
  test.each<[string, Edit, readonly string[]]>([
    ["a weight that its rule knows better", { "业绩分值!E20": "2.5" }, ["weights:ruleFull 业绩分值!E20 error"]],
    ["the total of the weights", { "业绩分值!E75": "99" }, ["weights:total 业绩分值!E75 error"]],
    ["the weight of a group", { "指标评分!C5": "31" }, ["weights:group 指标评分!C5 error"]],
    ["the score of a group", { "指标评分!D5": "24.8" }, ["total:group 指标评分!D5 error"]],
    ["the score rate of a group", { "指标评分!E5": "0.8332" }, ["rate:scoreRate 指标评分!E5 error"]],
    ["the total of the groups", { "指标评分!D8": "89.97" }, ["total:total 指标评分!D8 error"]],
    ["the weight total of the groups", { "指标评分!C8": "101" }, ["weights:total 指标评分!C8 error"]],
    ["a person's score", { "业绩分值!F16": "0.8" }, ["score:given 业绩分值!F16 error"]],
    ["the total on the cover", { "封面!C13": "88.79" }, ["total:cover 封面!C13 error"]],
    ["the grade on the cover", { "封面!C14": "优" }, ["grade:stated 封面!C14 error"]],
    ["a satisfaction", { "公众满意度!I5": "0.786" }, ["rate:satisfaction 公众满意度!I5 error"]],
    ["a count of answers", { "公众满意度!C5": "14" }, ["sum:answers 公众满意度!C5 error"]],
    ["a share of answers", { "公众满意度!D5": "0.66" }, ["share:choice 公众满意度!D5 error"]],
    ["a mean satisfaction", { "公众满意度!I12": "0.921" }, ["rate:meanSatisfaction 公众满意度!I12 error"]],
  ])("%s", (_name, edit, expected) => {
    expect(newFindings(edited(edit))).toEqual(expected);
  });

  test("what follows from it names it as its root", () => {
    const checks = check(edited({ "业绩分值!F16": "0.8" }));
    const [root] = checks.filter((each) => short(each) === "score:given 业绩分值!F16 error");
    const followers = checks.filter((each) => each.root?.includes(root?.id ?? "?")).map(short);
    expect(followers).toEqual([
      "total:group 指标评分!D5 error",
      "total:total 指标评分!D8 error",
      "total:cover 封面!C13 error",
    ]);
  });
});

describe("scores", () => {
  test("above the weight or below 0 are errors; on the bound they pass", () => {
    const range = (text: string) =>
      check(edited({ "业绩分值!F5": text }))
        .filter((each) => each.kind === "scoreRange" && formatAddress(each.at.place) === "F5")
        .map((each) => [each.verdict, each.expected && formatExact(each.expected)]);
    expect(range("2.01")).toEqual([["error", "2"]]);
    expect(range("-0.01")).toEqual([["error", "0"]]);
    expect(range("2")).toEqual([["pass", undefined]]);
    expect(range("0")).toEqual([["pass", undefined]]);
  });

  test("given with fewer places than the column or the scheme shows are rounding only if they round alike", () => {
    const verdict = (text: string) =>
      check(edited({ "业绩分值!F16": text })).find(
        (each) => each.kind === "score" && formatAddress(each.at.place) === "F16",
      )?.verdict;
    expect(verdict("0.6967")).toBe("rounding");
    expect(verdict("0.71")).toBe("error");
    expect(verdict("1")).toBe("error");
  });

  test("without a rule stay unchecked and say why", () => {
    const checks = check(edited({ "业绩分值!H5": "" }));
    const [found] = checks.filter((each) => short(each).includes("业绩分值!H5"));
    expect([found?.kind, found?.variant, found?.verdict, found?.because?.code]).toEqual([
      "missing",
      "rule",
      "unchecked",
      "noRule",
    ]);
  });
});

describe("while an indicator is unscored", () => {
  const base = edited({ "业绩分值!H16": "", "业绩分值!F16": "" });
  const verdicts = new Map(check(base).map((each) => [`${each.kind} ${formatAddress(each.at.place)}`, each]));

  test("sums that contain it are not checked and name it", () => {
    expect(verdicts.get("total D5")?.because).toEqual({ code: "unscored", values: ["B14 预算调整率", "1"] });
    expect(verdicts.get("total C13")?.verdict).toBe("unchecked");
    expect(verdicts.get("grade C14")?.verdict).toBe("unchecked");
  });

  test("sums that do not are", () => {
    expect(verdicts.get("total D4")?.verdict).toBe("pass");
  });
});

describe("fields", () => {
  test("an indicator without a weight is suspect, and sums of weights with it are not checked", () => {
    const found = findings(check(edited({ "业绩分值!E20": "" })));
    expect(found).toContain("missing:weight 业绩分值!E20 suspect");
    expect(found).toContain("weights:total 业绩分值!E75 unchecked");
  });

  test("bare figures kept as text among targets are one remark; signs and words are none", () => {
    const base = tables(true);
    const text = (address: string, words: string) => ({ ...cell("业绩分值", address, ""), text: words });
    const targets = [text("I5", "86%"), text("I6", "1,200"), text("I7", "≥90%"), text("I8", "12月底前")];
    const indicators = base.sheet.indicators.map((indicator, index) => ({
      ...indicator,
      target: targets[index] ?? cell("业绩分值", "I99", ""),
    }));
    const [found] = check({ ...base, sheet: { ...base.sheet, indicators } }).filter((each) => each.kind === "type");
    expect([found?.verdict, found?.at.value, found?.with.map((side) => side.value)]).toEqual([
      "remark",
      "86%",
      ["1,200"],
    ]);
  });

  test("cells that hold an error or words instead of a sum are not checked", () => {
    const because = (text: string) =>
      check(edited({ "指标评分!D5": text })).find((each) => short(each).startsWith("total:group 指标评分!D5"))?.because;
    expect(because("见附件")).toEqual({ code: "noFigures", values: ["见附件"] });
  });
});

test("points in the label of a group are checked against the weights below it", () => {
  const base = tables(true);
  const label = (text: string) => ({
    ...base,
    sheet: {
      ...base.sheet,
      indicators: base.sheet.indicators.map((indicator) => ({
        ...indicator,
        groups: indicator.groups.map((group) => (group === "C 产出指标" ? text : group)),
        groupPlaces: [{ sheet: "业绩分值", row: 33, column: 0 }],
      })),
    },
  });
  const verdict = (text: string) =>
    check(label(text))
      .filter((each) => each.variant === "groupLabel")
      .map(short);
  expect(verdict("C 产出指标(31分)")).toEqual(["weights:groupLabel 业绩分值!A34 pass"]);
  expect(verdict("C 产出指标（50分）")).toEqual(["weights:groupLabel 业绩分值!A34 error"]);
});

test("a code that does not begin as its group's is suspect, where most do", () => {
  const base = tables(true);
  const indicators = base.sheet.indicators.map((indicator) =>
    indicator.code === "A31"
      ? { ...indicator, code: "A99", label: { ...indicator.label, text: "A99 工作计划" } }
      : indicator,
  );
  const found = check({ ...base, sheet: { ...base.sheet, indicators } }).filter((each) => each.variant === "prefix");
  expect(found.map((each) => [short(each), each.expectedText])).toEqual([
    ["malformedCode:prefix 业绩分值!D8 suspect", "A31"],
  ]);
});

test("a total that earns another grade affects the grade", () => {
  const found = check(edited({ "封面!C13": "90.97" })).find((each) => each.variant === "cover");
  expect([found?.verdict, found?.affects]).toEqual(["error", "grade"]);
});

test("a grade that follows from a wrong total is explained by it", () => {
  const checks = check(edited({ "封面!C13": "90.97", "封面!C14": "优秀" }));
  const grade = checks.find((each) => each.kind === "grade");
  expect([grade?.verdict, grade?.expectedText, grade?.root]).toEqual(["error", "良", ["total:cover:评价得分"]]);
});

test("良好 is the same grade as 良; a grade that the scale does not have is suspect", () => {
  const verdict = (text: string) => check(edited({ "封面!C14": text })).find((each) => each.kind === "grade")?.verdict;
  expect(verdict("良好")).toBe("pass");
  expect(verdict("“良”")).toBe("pass");
  expect(verdict("甲")).toBe("suspect");
});

test("where the computed scores count, stated totals of a person's scores are explained by the score that differs", () => {
  const checks = validate(inputOf(edited({ "业绩分值!F16": "0.8" }), "computed"));
  expect(findings(checks).filter((text) => text.startsWith("total") || text.startsWith("score"))).toEqual([
    "score:given 业绩分值!F16 error",
  ]);
});

test("rows of groups inside the indicator table are checked like those of a summary", () => {
  const base = tables(true);
  const row = (address: string, groups: readonly string[], points: string, rate: string) => ({
    groups,
    label: cell("业绩分值", `A${address}`, groups.at(-1) ?? ""),
    weight: cell("业绩分值", `E${address}`, "15"),
    score: cell("业绩分值", `F${address}`, points),
    rate: cell("业绩分值", `G${address}`, rate),
  });
  const groupRows = [
    row("90", ["A 部门决策"], "13", "0.8667"),
    row("91", ["A 部门决策", "A3 年度工作计划明确性"], "2", "0.8667"),
    row("92", ["Z 没有的组"], "2", "0.8667"),
  ];
  const found = check({ ...base, sheet: { ...base.sheet, groupRows } }).filter((each) => each.at.place.row >= 89);
  expect(found.map(short)).toEqual([
    "weights:group 业绩分值!E90 pass",
    "total:group 业绩分值!F90 pass",
    "rate:scoreRate 业绩分值!G90 pass",
    "weights:group 业绩分值!E91 error",
    "total:group 业绩分值!F91 error",
    "rate:scoreRate 业绩分值!G91 error",
  ]);
});

test("a rate in per cent without the sign is read as one", () => {
  const verdict = (text: string) =>
    check(edited({ "指标评分!E4": text })).find((each) => short(each).startsWith("rate:scoreRate 指标评分!E4"))
      ?.verdict;
  expect(verdict("86.67")).toBe("pass");
  expect(verdict("86.76")).toBe("error");
});

test("a rate over a weight of 0 is not checked", () => {
  const found = check(edited({ "指标评分!C4": "0" })).find(
    (each) => each.kind === "rate" && formatAddress(each.at.place) === "E4",
  );
  expect([found?.verdict, found?.because?.code]).toEqual(["unchecked", "zeroBase"]);
});

test("a grade cell that holds an error is not checked", () => {
  const broken = { ...COVER.grade, text: "#N/A", error: "#N/A" };
  const found = check({ ...tables(true), cover: [{ grade: broken }] }).find((each) => each.kind === "grade");
  expect([found?.verdict, found?.because]).toEqual(["unchecked", { code: "errorCell", values: ["#N/A", "C14"] }]);
});

test("a mean of the rounded satisfactions instead of the exact ones is rounding", () => {
  const base = publicSurvey(true);
  const at = (address: string, text: string) => cell("公众满意度", address, text);
  const rows = [
    { label: "一", counts: [at("C4", "1"), at("E4", "5"), at("G4", "0")], shares: [], satisfaction: at("I4", "0.67") },
    { label: "二", counts: [at("C5", "6"), at("E5", "0"), at("G5", "0")], shares: [], satisfaction: at("I5", "1") },
  ];
  const verdict = (text: string) => {
    const mean = { label: at("A12", "平均"), satisfaction: at("I12", text) };
    const checks = check({ ...tables(true), surveys: [{ ...base, rows, mean }] });
    return checks.find((each) => each.variant === "meanSatisfaction")?.verdict;
  };
  expect(["0.83", "0.84", "0.85"].map(verdict)).toEqual(["pass", "rounding", "error"]);
});

test("weights of a table without a total that lack whole indicators are an extract: a remark", () => {
  const part = (count: number) => {
    const base = tables(true);
    const { sheet, title, groupRows, indicators } = base.sheet;
    return check({
      ...base,
      groupTables: [],
      cover: [],
      sheet: { sheet, title, groupRows, indicators: indicators.slice(0, count) },
    })
      .filter((each) => each.kind === "weights" && each.at.range !== undefined)
      .map(short);
  };
  expect(part(20)).toEqual(["weights:extract 业绩分值!E5 remark"]);
  expect(part(70)).toEqual(["weights:hundred 业绩分值!E5 pass"]);
});
