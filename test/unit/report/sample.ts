import type {
  Check,
  CheckKind,
  CheckSide,
  Exact,
  GroupScore,
  Indicator,
  IndicatorScore,
  Inspection,
  Scorecard,
  Verdict,
} from "../../../src/core";
import { findScheme, over, parseAddress, parseRange, sum } from "../../../src/core";
import { exactFromText } from "../../../src/core/quantity";
import type { Provenance } from "../../../src/report/provenance";

export const SHEET = "表3.2 业绩分值";

export const provenance: Provenance = {
  file: { name: "样例.xlsx", sheets: 3, sha256: "0f".repeat(32) },
  version: "0.1.0",
};

export function exact(text: string): Exact {
  const value = exactFromText(text);
  if (value === undefined) throw new Error(`not a decimal: ${text}`);
  return value;
}

/** A side at "表1.6 预算执行!F13" or "…!E4:E22". */
export function side(address: string, label: string, value = ""): CheckSide {
  const [sheet = "", cells = ""] = address.split("!");
  const range = parseRange(cells);
  if (range === undefined) throw new Error(`not an address: ${address}`);
  const place = { sheet, row: range.top, column: range.left };
  return cells.includes(":") ? { place, range, label, value } : { place, label, value };
}

interface Figures {
  readonly expected?: string;
  readonly actual?: string;
  readonly difference?: string;
  readonly precision?: string;
  readonly probability?: string;
}

type Rest = Partial<Omit<Check, keyof Figures | "kind" | "verdict">> & Figures;

/** A check with figures as decimal texts. */
export function check(kind: CheckKind, verdict: Verdict, rest: Rest = {}): Check {
  const { expected, actual, difference, precision, probability, ...others } = rest;
  const figures = {
    ...(expected === undefined ? {} : { expected: exact(expected) }),
    ...(actual === undefined ? {} : { actual: exact(actual) }),
    ...(difference === undefined ? {} : { difference: exact(difference) }),
    ...(precision === undefined ? {} : { precision: exact(precision) }),
    ...(probability === undefined ? {} : { probability: exact(probability) }),
  };
  return {
    id: `${kind}:${verdict}`,
    kind,
    verdict,
    at: side("表1.7 项目明细!E23", "合计 / 年初预算", "676.21"),
    with: [],
    affects: "none",
    unit: "万元",
    ...others,
    ...figures,
  };
}

export const sumError = check("sum", "error", {
  id: "sum:1",
  with: [side("表1.7 项目明细!E4:E22", "年初预算", "677")],
  expected: "677",
  actual: "676.21",
  difference: "-0.79",
  precision: "0.01",
});

export const rounding = check("equal", "rounding", {
  id: "equal:1",
  at: side("表1.5 收支情况!C11", "2023年 / 财政拨款", "1412.01"),
  with: [side("表1.6 预算执行!G8", "2023年 / 合计 / 执行数", "1412")],
  expected: "1412",
  actual: "1412.01",
  difference: "0.01",
  precision: "0.01",
});

export const weightError = check("weights", "error", {
  id: "weights:1",
  variant: "ruleFull",
  at: side(`${SHEET}!E13`, "B121 基本支出预算编制合理性 / 权重", "1"),
  expected: "1.5",
  actual: "1",
  difference: "-0.5",
  affects: "score",
  unit: "分",
});

export const unchecked = check("rate", "unchecked", {
  id: "rate:1",
  at: side("表1.6 预算执行!H7", "项目支出 / 执行率"),
  because: { code: "errorCell", values: ["#DIV/0!", "H7"] },
});

export const explained = check("sum", "error", { id: "sum:2", root: ["sum:1"] });

export const remark = check("missing", "remark", {
  id: "missing:1",
  variant: "code",
  at: side(`${SHEET}!D58`, "志愿服务及时性", "志愿服务及时性"),
  expectedText: "C311",
  unit: "",
});

function cell(address: string, text: string) {
  return { ...side(`${SHEET}!${address}`, ""), text, hasFormula: false };
}

interface Words {
  readonly code: string;
  readonly name: string;
  readonly row: number;
  readonly rule?: string;
  readonly target?: string;
  readonly achieved?: string;
  readonly reason?: string;
}

function indicator({ code, name, row, rule = "", target = "", achieved = "", reason = "" }: Words): Indicator {
  return {
    code,
    name,
    groups: [code.slice(0, 1)],
    label: cell(`D${String(row)}`, `${code} ${name}`),
    weight: cell(`E${String(row)}`, ""),
    score: cell(`F${String(row)}`, ""),
    rule: cell(`H${String(row)}`, rule),
    target: cell(`I${String(row)}`, target),
    achieved: cell(`J${String(row)}`, achieved),
    reason: cell(`K${String(row)}`, reason),
  };
}

export const checklist: IndicatorScore = {
  indicator: indicator({
    code: "A31",
    name: "工作计划的合理明确性",
    row: 8,
    rule: "①计划有依据，得1分；②计划完整，得2分。",
    achieved: "①是 ②否",
  }),
  weight: exact("3"),
  computed: exact("1"),
  unrounded: exact("1"),
  score: exact("1"),
  rate: exact("0.333333333333333"),
  status: "computed",
  rule: { kind: "checklist", items: [] },
  calculation: "1 + 0 = 1.00",
  gaps: [{ standard: "计划完整", fact: "②否", lost: exact("2") }],
  from: [{ sheet: SHEET, row: 7, column: 9 }],
};

/** A person wrote 0.69, the rule gives 0.70; the person's counts. */
export const overruled: IndicatorScore = {
  indicator: indicator({
    code: "B14",
    name: "预算调整率",
    row: 16,
    rule: "得分=权重×（1－|预算调整率|）。",
    achieved: "30.33%",
  }),
  weight: exact("1"),
  given: exact("0.69"),
  computed: exact("0.7"),
  unrounded: exact("0.6967"),
  score: exact("0.69"),
  rate: exact("0.69"),
  status: "computed",
  rule: { kind: "complement" },
  calculation: "1 × (1 − |−30.33%|) = 0.70",
  gaps: [{ standard: "得分=权重×（1－|预算调整率|）。", fact: "预算调整率 −30.33%", lost: exact("0.3033") }],
  from: [
    { sheet: "表1.6 预算执行", row: 12, column: 3 },
    { sheet: "表1.6 预算执行", row: 12, column: 4 },
  ],
};

export const full: IndicatorScore = {
  indicator: indicator({
    code: "B15",
    name: "预算执行率",
    row: 17,
    rule: "=权重×执行率",
    target: "≥100%",
    achieved: "100%",
  }),
  weight: exact("1"),
  computed: exact("1"),
  unrounded: exact("1"),
  score: exact("1"),
  rate: exact("1"),
  status: "computed",
  rule: { kind: "complement" },
  calculation: "1 × 100% = 1.00",
  gaps: [],
  from: [{ sheet: SHEET, row: 16, column: 9 }],
};

export const judged: IndicatorScore = {
  indicator: indicator({ code: "B16", name: "决算管理规范性", row: 18, reason: "上下年度数据不一致；" }),
  weight: exact("2"),
  given: exact("1"),
  score: exact("1"),
  rate: exact("0.5"),
  status: "judged",
  because: { code: "noRule", values: [] },
  gaps: [],
  from: [],
};

export const unscored: IndicatorScore = {
  indicator: indicator({ code: "B17", name: "存量资金控制情况", row: 19, rule: "酌情给分" }),
  weight: exact("1"),
  status: "unscored",
  because: { code: "ruleNotUnderstood", values: ["酌情给分"] },
  gaps: [],
  from: [],
};

/** A scorecard of these indicators in groups by the first letter of their codes. */
export function scorecardOf(indicators: readonly IndicatorScore[]): Scorecard {
  const scheme = findScheme("minhang");
  if (scheme === undefined) throw new Error("no such scheme");
  const total = sum(indicators.flatMap(({ score }) => score ?? []));
  const isProvisional = indicators.some(({ status }) => status === "unscored");
  const codes = [...new Set(indicators.map(({ indicator: { groups } }) => groups[0] ?? ""))];
  return {
    sheet: SHEET,
    indicators,
    groups: codes.map((code) => groupOf(code, indicators)),
    total,
    full: sum(indicators.flatMap(({ weight }) => weight ?? [])),
    unroundedTotal: total,
    isProvisional,
    ...(isProvisional ? {} : { grade: "良", next: { grade: "优", distance: exact("1.03") } }),
    scheme,
    scale: scheme.scale,
    surveys: [],
  };
}

function groupOf(code: string, indicators: readonly IndicatorScore[]): GroupScore {
  const members = indicators.filter(({ indicator: { groups } }) => groups[0] === code);
  const weight = sum(members.flatMap((member) => member.weight ?? []));
  const scored = members.flatMap((member) => member.score ?? []);
  const score = sum(scored);
  const rate = over(score, weight);
  const name = code === "A" ? "部门决策" : "部门管理";
  const base = { code, name, label: `${code} ${name}`, weight, groups: [], indicators: members };
  return scored.length === 0 || rate === undefined ? base : { ...base, score, rate };
}

export function inspectionOf(rest: Partial<Inspection> = {}): Inspection {
  const header = parseAddress("A3");
  if (header === undefined) throw new Error("no address");
  return {
    tables: [
      {
        kind: "execution",
        title: "表 1.6 预算执行情况表",
        sheet: "表1.6 预算执行",
        range: { top: 2, left: 0, bottom: 12, right: 7 },
        unit: "万元",
        years: [2023, 2024],
        confidence: "high",
        evidence: ["年初预算", "执行金额"],
        unknown: [],
        isCorrected: false,
        lacksUnit: false,
        columns: [
          { path: ["项目"], use: "label", meaning: "项目" },
          { path: ["年初预算"], use: "measure", meaning: "年初预算" },
        ],
        rows: [
          { path: ["基本支出"], role: "item" },
          { path: ["合计"], role: "total" },
        ],
      },
    ],
    scorecard: scorecardOf([checklist, overruled, full, judged]),
    checks: [rounding, sumError, weightError, unchecked, explained, remark, check("sum", "pass", { id: "sum:3" })],
    writes: [{ sheet: SHEET, row: 7, column: 5, value: 1, label: "公用经费控制率 / 得分" }],
    conflicts: [],
    year: 2024,
    entity: "社区党群服务中心",
    ...rest,
  };
}

/** An inspection of a workbook that has nothing to score. */
export function scorelessInspection(checks: readonly Check[] = []): Inspection {
  const { tables, writes } = inspectionOf();
  return { tables, writes, checks, conflicts: [] };
}
