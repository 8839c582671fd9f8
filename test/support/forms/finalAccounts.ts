import type { Sheet } from "../../../src/core/grid";
import { sheetOf } from "../sheetOf";
import type { MoneyUnit } from "./accounts";

type Content = string | number | null;
type Rows = readonly (readonly Content[])[];

/** A row of expenditure by function: 类, 款 or 项. */
interface Subject {
  readonly code: string;
  readonly name: string;
  readonly basic: number;
  readonly project: number;
}

/** The lowest rows in 分 (cents), so that tables in 万元 hold rounded figures. */
const ITEMS: readonly Subject[] = [
  { code: "2010301", name: "行政运行", basic: 612_345_678, project: 0 },
  { code: "2010302", name: "一般行政管理事务", basic: 0, project: 233_871_905 },
  { code: "2010399", name: "其他政府办公厅（室）及相关机构事务支出", basic: 0, project: 45_120_033 },
  { code: "2080501", name: "行政单位离退休", basic: 30_118_020, project: 0 },
  { code: "2080505", name: "机关事业单位基本养老保险缴费支出", basic: 71_402_236, project: 0 },
  { code: "2101101", name: "行政单位医疗", basic: 33_900_117, project: 0 },
  { code: "2120501", name: "城乡社区环境卫生", basic: 0, project: 118_734_499 },
  { code: "2210201", name: "住房公积金", basic: 58_664_872, project: 0 },
];
const NAMES: Readonly<Record<string, string>> = {
  "201": "一般公共服务支出",
  "20103": "政府办公厅（室）及相关机构事务",
  "208": "社会保障和就业支出",
  "20805": "行政事业单位养老支出",
  "210": "卫生健康支出",
  "21011": "行政事业单位医疗",
  "212": "城乡社区支出",
  "21205": "城乡社区环境卫生",
  "221": "住房保障支出",
  "22102": "住房改革支出",
};

const FUND: Subject = { code: "2120899", name: "其他国有土地使用权出让收入安排的支出", basic: 0, project: 40_000_000 };
const OTHER_INCOME = 12_345_600;
const OPENING = 25_000_000;
const FUND_OPENING = 5_000_000;
const FISCAL_OPENING = 15_000_000;

const total = (list: readonly Subject[], of: (item: Subject) => number) =>
  list.reduce((sum, item) => sum + of(item), 0);
const both = ({ basic, project }: Subject) => basic + project;

/** 类 and 款 above the lowest rows, in the order of the codes. */
function tree(items: readonly Subject[]): readonly Subject[] {
  const codes = new Set(items.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5)]));
  const sums = [...codes].map((code) => {
    const below = items.filter((item) => item.code.startsWith(code));
    const name = NAMES[code] ?? "国有土地使用权出让收入安排的支出";
    return { code, name, basic: total(below, ({ basic }) => basic), project: total(below, ({ project }) => project) };
  });
  return [...sums, ...items].sort((left, right) => (left.code < right.code ? -1 : 1));
}

/** The public final accounts of a department (公开01—09表): numbered rows and columns, totals on top, notes below. */
export function finalAccounts(year: number, unit: MoneyUnit): readonly Sheet[] {
  const factor = unit === "元" ? 100 : 1_000_000;
  const money = (cents: number) => (cents === 0 ? null : Math.round((cents / factor) * 100) / 100);
  const context = { year, unit, money };
  return [
    summary,
    incomeTable,
    expenditureTable,
    fiscalSummary,
    generalBudget,
    basicByClass,
    threePublic,
    fundTable,
  ].map((table, index) => table({ ...context, number: `公开0${String(index + 1)}表` }));
}

interface Context {
  readonly year: number;
  readonly unit: MoneyUnit;
  readonly money: (cents: number) => number | null;
  readonly number: string;
}

const ALL = [...ITEMS, FUND];
const GENERAL = total(ITEMS, both);
const FUND_SPENT = both(FUND);
const SPENT = GENERAL + FUND_SPENT;
/** Income of the general budget and of the fund, so that something is left at the end of the year. */
const GENERAL_INCOME = GENERAL + 3_000_000;
const FUND_INCOME = FUND_SPENT - 1_000_000;
const INCOME = GENERAL_INCOME + FUND_INCOME + OTHER_INCOME;
const GENERAL_CLOSING = FISCAL_OPENING - FUND_OPENING + GENERAL_INCOME - GENERAL;
const FUND_CLOSING = FUND_OPENING + FUND_INCOME - FUND_SPENT;
const CLOSING = OPENING + INCOME - SPENT;

function head({ year, unit, number }: Context, title: string, width: number): Rows {
  const pad = (left: Content, right: Content) => [left, ...Array<Content>(Math.max(0, width - 2)).fill(null), right];
  return [[title], pad(null, number), pad(`部门：示例部门`, `金额单位：${unit}`), [`${String(year)}年度`]];
}

function byClass(items: readonly Subject[]): readonly (readonly [string, number])[] {
  return tree(items)
    .filter(({ code }) => code.length === 3)
    .map((item) => [item.name, both(item)] as const);
}

function summary(context: Context): Sheet {
  const { money } = context;
  const spending = byClass(ALL);
  const incomes: readonly (readonly [string, number])[] = [
    ["一、一般公共预算财政拨款收入", GENERAL_INCOME],
    ["二、政府性基金预算财政拨款收入", FUND_INCOME],
    ["三、国有资本经营预算财政拨款收入", 0],
    ["四、上级补助收入", 0],
    ["五、事业收入", 0],
    ["六、经营收入", 0],
    ["七、附属单位上缴收入", 0],
    ["八、其他收入", OTHER_INCOME],
  ];
  const numerals = ["一", "二", "三", "四", "五", "六", "七", "八"];
  const rows = incomes.map(([name, amount], index) => {
    const [spent, value] = spending[index] ?? [null, 0];
    const label = spent === null ? null : `${numerals[index] ?? ""}、${spent}`;
    return [name, index + 1, money(amount), label, index + 31, money(value)];
  });
  return sheetOf(
    [
      ...head(context, "收入支出决算总表", 6),
      ["收入", null, null, "支出", null, null],
      ["项目", "行次", "决算数", "项目", "行次", "决算数"],
      ["栏次", null, 1, "栏次", null, 2],
      ...rows,
      ["本年收入合计", 27, money(INCOME), "本年支出合计", 57, money(SPENT)],
      ["使用非财政拨款结余（含专用结余）", 28, null, "结余分配", 58, null],
      ["年初结转和结余", 29, money(OPENING), "年末结转和结余", 59, money(CLOSING)],
      [null, 30, null, null, 60, null],
      ["总计", 31, money(INCOME + OPENING), "总计", 61, money(SPENT + CLOSING)],
      ["注：1.本表反映部门本年度的总收支和年末结转结余情况。"],
      ["2.本套报表金额单位转换时可能存在尾数误差。"],
    ],
    { name: "公开01表", merges: ["A1:F1", "A4:F4", "A5:C5", "D5:F5", "A21:F21", "A22:F22"] },
  );
}

/** 类 | 款 | 项 in a merged heading over one joined code, as the published forms have it. */
function coded(
  context: Context,
  title: string,
  columns: readonly string[],
  items: readonly Subject[],
  figures: (item: Subject) => readonly number[],
): Sheet {
  const { money } = context;
  const list = tree(items);
  const sum: Subject = {
    code: "",
    name: "合计",
    basic: total(items, ({ basic }) => basic),
    project: total(items, ({ project }) => project),
  };
  const width = columns.length + 2;
  const row = (item: Subject): readonly Content[] => [
    item.code === "" ? "合计" : Number(item.code),
    item.code === "" ? null : item.name,
    ...figures(item).map(money),
  ];
  return sheetOf(
    [
      ...head(context, title, width),
      ["项目", null, ...columns],
      ["功能分类科目编码", "科目名称", ...columns.map(() => null)],
      ["栏次", null, ...columns.map((_, index) => index + 1)],
      row(sum),
      ...list.map(row),
      [`注：本表反映部门本年度${title}情况。`],
    ],
    {
      name: context.number,
      merges: ["A5:B5", "A7:B7", "A8:B8", ...columns.map((_, index) => `${letter(index + 2)}5:${letter(index + 2)}6`)],
    },
  );
}

const letter = (index: number) => String.fromCharCode(65 + index);

function incomeTable(context: Context): Sheet {
  const columns = [
    "本年收入合计",
    "财政拨款收入",
    "上级补助收入",
    "事业收入",
    "经营收入",
    "附属单位上缴收入",
    "其他收入",
  ];
  // what is left over and what others paid stand in the first row alone
  const items = ALL.map((item) => (item.code === "2010301" ? { ...item, basic: item.basic + 3_000_000 } : item)).map(
    (item) => (item === FUND ? { ...item, project: FUND_INCOME } : item),
  );
  const others = (item: Subject) => (item.code === "" || "2010301".startsWith(item.code) ? OTHER_INCOME : 0);
  return coded(context, "收入决算表", columns, items, (item) => [
    both(item) + others(item),
    both(item),
    0,
    0,
    0,
    0,
    others(item),
  ]);
}

function expenditureTable(context: Context): Sheet {
  const columns = ["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"];
  return coded(context, "支出决算表", columns, ALL, (item) => [both(item), item.basic, item.project, 0, 0, 0]);
}

function fiscalSummary(context: Context): Sheet {
  const { money } = context;
  const [general, fund] = [byClass(ITEMS), byClass([FUND])];
  const names = [...new Set([...general, ...fund].map(([name]) => name))];
  const amount = (list: readonly (readonly [string, number])[], name: string) =>
    list.find(([own]) => own === name)?.[1] ?? 0;
  const incomes: readonly (readonly [string, number])[] = [
    ["一、一般公共预算财政拨款", GENERAL_INCOME],
    ["二、政府性基金预算财政拨款", FUND_INCOME],
    ["三、国有资本经营预算财政拨款", 0],
  ];
  const rows = names.map((name, index) => {
    const [income, value] = incomes[index] ?? [null, 0];
    const [inGeneral, inFund] = [amount(general, name), amount(fund, name)];
    return [
      income,
      index + 1,
      money(value),
      `${String(index + 1)}、${name}`,
      index + 33,
      ...[inGeneral + inFund, inGeneral, inFund, 0].map(money),
    ];
  });
  const fiscalIncome = GENERAL_INCOME + FUND_INCOME;
  const closing = GENERAL_CLOSING + FUND_CLOSING;
  return sheetOf(
    [
      ...head(context, "财政拨款收入支出决算总表", 9),
      ["收入", null, null, "支出", null, null, null, null, null],
      [
        "项目",
        "行次",
        "金额",
        "项目",
        "行次",
        "合计",
        "一般公共预算财政拨款",
        "政府性基金预算财政拨款",
        "国有资本经营预算财政拨款",
      ],
      ["栏次", null, 1, "栏次", null, 2, 3, 4, 5],
      ...rows,
      [
        "本年收入合计",
        27,
        money(fiscalIncome),
        "本年支出合计",
        59,
        money(SPENT),
        money(GENERAL),
        money(FUND_SPENT),
        null,
      ],
      [
        "年初财政拨款结转和结余",
        28,
        money(FISCAL_OPENING),
        "年末财政拨款结转和结余",
        60,
        money(closing),
        money(GENERAL_CLOSING),
        money(FUND_CLOSING),
        null,
      ],
      ["一般公共预算财政拨款", 29, money(FISCAL_OPENING - FUND_OPENING), null, 61],
      ["政府性基金预算财政拨款", 30, money(FUND_OPENING), null, 62],
      ["国有资本经营预算财政拨款", 31, null, null, 63],
      [
        "总计",
        32,
        money(fiscalIncome + FISCAL_OPENING),
        "总计",
        64,
        money(SPENT + closing),
        money(GENERAL + GENERAL_CLOSING),
        money(FUND_SPENT + FUND_CLOSING),
        null,
      ],
      [
        "注：本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。",
      ],
    ],
    { name: context.number, merges: ["A1:I1", "A4:I4", "A5:C5", "D5:I5"] },
  );
}

function generalBudget(context: Context): Sheet {
  return coded(context, "一般公共预算财政拨款支出决算表", ["小计", "基本支出", "项目支出"], ITEMS, (item) => [
    both(item),
    item.basic,
    item.project,
  ]);
}

/** Basic expenditure by economic class: staff at the left, the rest in two runs at the right. */
function basicByClass(context: Context): Sheet {
  const { money } = context;
  const basic = total(ITEMS, (item) => item.basic);
  const staff = [
    ["30101", "基本工资", 201_345_601],
    ["30102", "津贴补贴", 240_118_377],
    ["30103", "奖金", 61_200_000],
    ["30108", "机关事业单位基本养老保险缴费", 71_402_236],
    ["30113", "住房公积金", 58_664_872],
  ] as const;
  const pensions = [["30302", "退休费", 30_118_020]] as const;
  const capital = [["31002", "办公设备购置", 4_300_077]] as const;
  const add = (list: readonly (readonly [string, string, number])[]) =>
    list.reduce((sum, [, , amount]) => sum + amount, 0);
  const [wages, retired, bought] = [add(staff), add(pensions), add(capital)];
  const goods = basic - wages - retired - bought;
  const runs = [
    ["30201", "办公费", 20_111_333],
    ["30207", "邮电费", 8_004_120],
    ["30217", "公务接待费", 1_250_000],
    ["30231", "公务用车运行维护费", 9_870_000],
  ] as const;
  const rest = [["30299", "其他商品和服务支出", goods - add(runs)]] as const;
  const left: readonly (readonly [string, string, number])[] = [
    ["301", "工资福利支出", wages],
    ...staff,
    ["303", "对个人和家庭的补助", retired],
    ...pensions,
  ];
  const middle: readonly (readonly [string, string, number])[] = [["302", "商品和服务支出", goods], ...runs, ...rest];
  const right: readonly (readonly [string, string, number])[] = [
    ["307", "债务利息及费用支出", 0],
    ["310", "资本性支出", bought],
    ...capital,
  ];
  const cells = (entry: readonly [string, string, number] | undefined): readonly Content[] =>
    entry === undefined ? [null, null, null] : [Number(entry[0]), entry[1], money(entry[2])];
  const rows = left.map((entry, index) => [...cells(entry), ...cells(middle[index]), ...cells(right[index])]);
  const columns = ["科目编码", "科目名称", "决算数"];
  return sheetOf(
    [
      ...head(context, "一般公共预算财政拨款基本支出决算明细表", 9),
      ["人员经费", null, null, "公用经费", null, null, null, null, null],
      [...columns, ...columns, ...columns],
      ...rows,
      ["人员经费合计", null, money(wages + retired), "公用经费合计", null, null, null, null, money(goods + bought)],
      ["注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。"],
    ],
    { name: context.number, merges: ["A1:I1", "A4:I4", "A5:C5", "D5:I5", "A15:B15", "D15:H15"] },
  );
}

/** 三公: one row of budgets and one of accounts. */
function threePublic(context: Context): Sheet {
  const { money } = context;
  const budget = [0, 0, 10_500_000, 2_000_000];
  const spent = [0, 0, 9_870_000, 1_250_000];
  const figures = ([abroad = 0, bought = 0, run = 0, guests = 0]: readonly number[]) =>
    [abroad + bought + run + guests, abroad, bought + run, bought, run, guests].map(money);
  return sheetOf(
    [
      ...head(context, "财政拨款“三公”经费支出决算表", 12),
      ["预算数", null, null, null, null, null, "决算数", null, null, null, null, null],
      [
        "合计",
        "因公出国（境）费",
        "公务用车购置及运行维护费",
        null,
        null,
        "公务接待费",
        "合计",
        "因公出国（境）费",
        "公务用车购置及运行维护费",
        null,
        null,
        "公务接待费",
      ],
      [
        null,
        null,
        "小计",
        "公务用车购置费",
        "公务用车运行维护费",
        null,
        null,
        null,
        "小计",
        "公务用车购置费",
        "公务用车运行维护费",
        null,
      ],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [...figures(budget), ...figures(spent)],
      ["注：预算数为“三公”经费全年预算数，决算数包括当年财政拨款和以前年度结转资金安排的实际支出。"],
    ],
    {
      name: context.number,
      merges: ["A5:F5", "G5:L5", "A6:A7", "B6:B7", "C6:E6", "F6:F7", "G6:G7", "H6:H7", "I6:K6", "L6:L7"],
    },
  );
}

function fundTable(context: Context): Sheet {
  const columns = ["年初结转和结余", "本年收入", "本年支出", null, null, "年末结转和结余"];
  const { money } = context;
  const list = tree([FUND]);
  const figures = [FUND_OPENING, FUND_INCOME, FUND_SPENT, 0, FUND_SPENT, FUND_CLOSING].map(money);
  return sheetOf(
    [
      ...head(context, "政府性基金预算财政拨款收入支出决算表", 8),
      ["项目", null, ...columns],
      ["功能分类科目编码", "科目名称", null, null, "小计", "基本支出", "项目支出", null],
      ["栏次", null, 1, 2, 3, 4, 5, 6],
      ["合计", null, ...figures],
      ...list.map(({ code, name }) => [Number(code), name, ...figures]),
      ["注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。"],
    ],
    { name: context.number, merges: ["A5:B5", "C5:C6", "D5:D6", "E5:G5", "H5:H6", "A7:B7", "A8:B8"] },
  );
}
