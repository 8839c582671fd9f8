import { formatAddress, type Sheet } from "../../../../src/core/grid";
import { readLedger, readSetting } from "../../../../src/core/ledger";
import { deriveRelations, expectedValue, holds, type Relation } from "../../../../src/core/relation";
import { formatExact } from "../../../../src/core/quantity";
import { recogniseTables } from "../../../../src/core/table";
import { sheetOf } from "../../../support/sheetOf";

function relationsOf(...sheets: readonly Sheet[]): readonly Relation[] {
  const readings = sheets.map(recogniseTables);
  return deriveRelations(readLedger(readings, readSetting(readings)));
}

/** Each relation as "kind claim: terms". */
function told(relations: readonly Relation[]): readonly string[] {
  return relations.map(
    ({ kind, claim, terms }) =>
      `${kind} ${formatAddress(claim)}: ${terms.map(({ fact, sign }) => (sign < 0 ? "−" : "") + formatAddress(fact)).join(" ")}`,
  );
}

const column = (rows: readonly (readonly [string, number | null])[]) => sheetOf([["项目名称", "支出数"], ...rows]);

test("a total at the bottom adds up the subtotals and what no subtotal has taken", () => {
  const sheet = sheetOf(
    [
      ["类别", "项目名称", "支出数"],
      ["基本支出", "人员经费", 8],
      [null, "公用经费", 2],
      [null, "小计", 10],
      ["项目支出", null, 5],
      ["合计", null, 15],
    ],
    { merges: ["A2:A4", "A5:B5", "A6:B6"] },
  );
  expect(told(relationsOf(sheet)).filter((text) => text.startsWith("sum"))).toEqual(["sum C4: C2 C3", "sum C6: C4 C5"]);
});

test("a total on top adds up the rows below it", () => {
  expect(
    told(
      relationsOf(
        column([
          ["合计", 3],
          ["甲", 1],
          ["乙", 2],
        ]),
      ),
    ),
  ).toEqual(["sum B2: B3 B4"]);
});

test("what goes on with a 其中 by its meaning is no addend either, and adds up to its whole where nothing else can", () => {
  const rows: Parameters<typeof column>[0] = [
    ["基本支出", 8],
    ["其中：人员经费", 6],
    ["公用经费", 2],
    ["三公经费", 1],
    ["其中：公务接待费", 1],
    ["项目支出", 5],
    ["合计", 14],
  ];
  expect(told(relationsOf(column(rows))).filter((text) => text.startsWith("sum"))).toEqual([
    "sum B2: B3 B4",
    "sum B8: B2 B5 B7",
  ]);
  const onTop: typeof rows = [
    ["合计", 13],
    ["其中：基本支出", 8],
    ["项目支出", 5],
  ];
  expect(told(relationsOf(column(onTop))).filter((text) => text.startsWith("sum"))).toEqual([]);
});

const sumsOf = (rows: readonly (readonly [string, number | null])[]) =>
  told(relationsOf(column(rows))).filter((text) => text.startsWith("sum"));

test("总计 adds up the totals before it and the balances between them", () => {
  expect(
    sumsOf([
      ["基本支出", 6],
      ["项目支出", 4],
      ["本年支出合计", 10],
      ["结余分配", null],
      ["年末结转和结余", 2],
      ["总计", 12],
    ]),
  ).toEqual(["sum B4: B2 B3", "sum B7: B4 B6"]);
});

test.each([
  [
    "before it",
    [
      ["财政拨款收入", 500.3],
      ["其他收入", 30.3],
      ["上年结转", 50.5],
      ["财政拨款收入", 50.5],
      ["合计", 581.1],
    ],
    "B2 B3 B4",
  ],
  [
    "of which only one stands before it",
    [
      ["一般公共预算", 530.6],
      ["上年结转", 50.5],
      ["政府性基金", 10.5],
      ["一般公共预算", 40],
      ["合计", 581.1],
    ],
    "B2 B3",
  ],
  [
    "behind spending",
    [
      ["甲", 530.6],
      ["结转下年", 50.5],
      ["财政拨款", 50.5],
      ["合计", 581.1],
    ],
    "B2 B3",
  ],
] as const)("sources of funds behind a balance split it where the list states them %s", (_where, rows, parts) => {
  expect(sumsOf(rows)).toEqual([`sum B${String(rows.length + 1)}: ${parts}`]);
});

test("income behind a balance on top is added up, in a second list too", () => {
  const list = [
    ["上年结转", 50.5],
    ["财政拨款收入", 500.3],
    ["其他收入", 30.3],
    ["合计", 581.1],
  ] as const;
  expect(sumsOf(list)).toEqual(["sum B5: B2 B3 B4"]);
  expect(sumsOf([...list, ...list])).toEqual(["sum B5: B2 B3 B4", "sum B9: B6 B7 B8"]);
});

test("a second 合计 adds up the first one where nothing but balances stands between them, else what stands between them", () => {
  expect(
    sumsOf([
      ["一般公共预算财政拨款收入", 6],
      ["其他收入", 4],
      ["本年收入合计", 10],
      ["上年结转", 2],
      ["收入合计", 12],
    ]),
  ).toEqual(["sum B4: B2 B3", "sum B6: B4 B5"]);
  expect(
    sumsOf([
      ["甲", 6],
      ["乙", 4],
      ["合计", 10],
      ["丙", 2],
      ["丁", 3],
      ["合计", 5],
      ["总计", 15],
    ]),
  ).toEqual(["sum B4: B2 B3", "sum B7: B5 B6", "sum B8: B4 B7"]);
});

test("rows that split a balance are no addends beside it", () => {
  expect(
    sumsOf([
      ["财政拨款收入", 6],
      ["其他收入", 4],
      ["本年收入合计", 10],
      ["年初结转和结余", 5],
      ["基本支出结转", 3],
      ["项目支出结转和结余", 2],
      ["总计", 15],
    ]),
  ).toEqual(["sum B4: B2 B3", "sum B8: B4 B5"]);
});

test("人员经费合计 and 公用经费合计 of one table add up to 基本支出 of another", () => {
  const byFunction = sheetOf(
    [
      ["一般公共预算财政拨款支出决算表"],
      ["科目编码", "科目名称", "基本支出", "项目支出"],
      ["201", "一般公共服务支出", 30, 8],
      [null, "合计", 30, 8],
    ],
    { name: "支出" },
  );
  const byClass = sheetOf(
    [
      ["一般公共预算财政拨款基本支出决算表"],
      ["经济分类科目编码", "科目名称", "决算数", "经济分类科目编码", "科目名称", "决算数"],
      ["301", "工资福利支出", 20, "302", "商品和服务支出", 9],
      ["30101", "基本工资", 20, "30201", "办公费", 9],
      ["人员经费合计", null, 20, "公用经费合计", null, 9],
    ],
    { name: "基本支出", merges: ["A5:B5", "D5:E5"] },
  );
  const across = relationsOf(byFunction, byClass).filter(({ variant }) => variant === "parts");
  expect(told(across)).toEqual(["equal C4: C5 F5"]);
});

test("a part named 其中 is no addend, and at most the row above it", () => {
  expect(
    told(
      relationsOf(
        column([
          ["甲", 5],
          ["其中：乙", 2],
          ["丙", 1],
          ["合计", 6],
        ]),
      ),
    ),
  ).toEqual(["sum B5: B2 B4", "ofWhich B3: B2"]);
});

test("codes add up by their prefixes, the total by the shortest ones", () => {
  const sheet = sheetOf([
    ["科目编码", "科目名称", "支出数"],
    [null, "合计", 9],
    ["201", "甲", 5],
    ["20101", "甲一", 3],
    ["20102", "甲二", 2],
    ["208", "乙", 4],
    ["20805", "乙一", 4],
  ]);
  expect(told(relationsOf(sheet))).toEqual(["sum C3: C4 C5", "sum C6: C7", "sum C2: C3 C6"]);
});

test("codes in columns of their own are joined, single digits filled up", () => {
  const sheet = sheetOf(
    [
      ["科目编码", null, "科目名称", "支出数"],
      ["类", "款", "科目名称", "支出数"],
      [201, null, "甲", 5],
      [201, 1, "甲一", 3],
      [201, 2, "甲二", 2],
    ],
    { merges: ["A1:B1", "C1:C2", "D1:D2"] },
  );
  expect(told(relationsOf(sheet))).toEqual(["sum D3: D4 D5"]);
});

test("numbered rows stand under the row whose number is above theirs", () => {
  const relations = relationsOf(
    column([
      ["一、财政拨款", 3],
      ["1. 本级", 1],
      ["2. 上级", 2],
      ["二、其他", 4],
      ["合计", 7],
    ]),
  );
  expect(told(relations)).toEqual(["sum B2: B3 B4", "sum B6: B2 B5"]);
  expect(relations.map((relation) => relation.trust)).toEqual(["weak", "strong"]);
});

test("a row total adds up the columns beside it where most rows agree", () => {
  const sheet = sheetOf([
    ["单位名称", "合计", "基本支出", "项目支出"],
    ["甲", 3, 1, 2],
    ["乙", 7, 3, 4],
    ["丙", 9, 4, 6],
  ]);
  expect(told(relationsOf(sheet))).toEqual(["sum B2: C2 D2", "sum B3: C3 D3", "sum B4: C4 D4"]);
  const other = sheetOf([
    ["单位名称", "合计", "基本支出", "项目支出"],
    ["甲", 30, 1, 2],
    ["乙", 70, 3, 4],
    ["丙", 90, 4, 6],
  ]);
  expect(told(relationsOf(other))).toEqual([]);
});

test("rates are claims over the columns that their heading names", () => {
  const sheet = sheetOf([
    ["项目名称", "年初预算", "调整后预算", "预算调整率", "执行数", "执行率"],
    ["甲", 4, 5, 0.25, 4, 0.8],
  ]);
  expect([...told(relationsOf(sheet))].sort()).toEqual(["change D2: C2 B2", "limit E2: C2", "rate F2: E2 C2"]);
  expect(relationsOf(sheet).every((relation) => holds(relation) === true)).toBe(true);
});

test("where most rows are rates of the original budget, that is what the column claims", () => {
  const sheet = sheetOf([
    ["项目名称", "年初预算", "调整后预算", "执行数", "执行率"],
    ["甲", 4, 5, 2, 0.5],
    ["乙", 10, 20, 3, 0.3],
    ["丙", 8, 9, 6, 0.75],
  ]);
  expect(told(relationsOf(sheet)).filter((text) => text.startsWith("rate"))).toEqual([
    "rate E2: D2 B2",
    "rate E3: D3 B3",
    "rate E4: D4 B4",
  ]);
});

test("shares are parts of the total row, and add up to its own share", () => {
  const sheet = sheetOf([
    ["采购内容", "金额", "占比"],
    ["货物", 1, 0.25],
    ["服务", 3, 0.75],
    ["合计", 4, 1],
  ]);
  expect(told(relationsOf(sheet)).filter((text) => text.startsWith("share"))).toEqual([
    "share C2: B2 B4",
    "share C3: B3 B4",
    "share C4: C2 C3",
  ]);
});

test("assets: original value less depreciation is net value; opening plus increase less decrease is closing", () => {
  const net = sheetOf([
    ["资产类别", "原值", "累计折旧", "净值"],
    ["设备", 9, 4, 5],
  ]);
  expect(told(relationsOf(net))).toEqual(["rollForward D2: B2 −C2"]);
  const movement = sheetOf([
    ["资产类别", "年初数", "本年增加", "本年减少", "年末数"],
    ["设备", 5, 3, 1, 7],
  ]);
  expect(told(relationsOf(movement))).toEqual(["rollForward E2: B2 C2 −D2"]);
});

const SIDES = (year: number, opening: number, closing: number) => [
  [year, "财政拨款收入", 10, "基本支出", 8],
  [year, "年初结转和结余", opening, "年末结转和结余", closing],
  [year, "小计", 10 + opening, "小计", 8 + closing],
];

test("both sides of a year agree, and a year opens with what the last one closed with", () => {
  const sheet = sheetOf([["年度", "收入种类", "金额", "支出种类", "金额"], ...SIDES(2023, 1, 3), ...SIDES(2024, 3, 5)]);
  const relations = told(relationsOf(sheet)).filter((text) => /^(?:equal|opening)/.test(text));
  expect(relations).toEqual(["equal E4: C4", "equal E7: C7", "opening C6: E3"]);
});

const EXECUTION = (name: string, title: string, unit: string, factor: number) =>
  sheetOf(
    [
      [title, null, null],
      [`单位：${unit}`, null, null],
      ["类别", "调整后预算", "执行数"],
      ["人员经费", 8 * factor, 8 * factor],
      ["公用经费", 2 * factor, 2 * factor],
      ["合计", 10 * factor, 10 * factor],
    ],
    { name },
  );

test("the same concept of the same year in two tables is one fact, across 元 and 万元", () => {
  const relations = relationsOf(
    EXECUTION("一", "2024年预算执行表", "万元", 1),
    EXECUTION("二", "2024年支出执行表", "元", 10_000),
  );
  const twins = relations.filter((relation) => relation.kind === "equal");
  expect(twins).toHaveLength(6);
  expect(twins.every((relation) => holds(relation) === true)).toBe(true);
});

test("a whole in one table is the sum of its complete parts in another", () => {
  const parts = EXECUTION("一", "2024年预算执行表", "万元", 1);
  const whole = sheetOf(
    [
      ["2024年决算表", null],
      ["单位：万元", null],
      ["项目", "决算数"],
      ["基本支出", 10],
      ["项目支出", 5],
    ],
    { name: "二" },
  );
  const relation = relationsOf(parts, whole).find((entry) => entry.variant === "parts");
  expect(relation && told([relation])).toEqual(["equal B4: C4 C5"]);
});

test("staff in post are bounded by posts of the latest year; procurement by what is not spent on staff", () => {
  const staff = sheetOf(
    [
      ["人员类型", "编制数", "在编人数", null],
      ["人员类型", "编制数", "2023年", "2024年"],
      ["甲", 7, 9, 6],
    ],
    { merges: ["A1:A2", "B1:B2", "C1:D1"] },
  );
  expect(told(relationsOf(staff))).toEqual(["limit D3: B3"]);
  const spent = sheetOf(
    [
      ["2024年收支表", null, null, null],
      ["收入项目", "金额", "支出项目", "金额"],
      ["财政拨款收入", 9, "公用经费", 4],
      [null, null, "项目支出", 5],
    ],
    { name: "一" },
  );
  const bought = sheetOf(
    [
      ["2024年政府采购表", null],
      ["采购内容", "金额"],
      ["货物", 3],
      ["服务", 5],
      ["合计", 8],
    ],
    { name: "二" },
  );
  expect(told(relationsOf(spent, bought)).filter((text) => text.startsWith("limit"))).toEqual(["limit B5: D3 D4"]);
});

test("what was carried over is no amount of the year before, of which an amount grew", () => {
  const rows = (first: string) =>
    told(
      relationsOf(
        sheetOf([
          ["2024年支出情况表", null, null, null],
          ["项目", first, "本年支出数", "增长率"],
          ["培训费", 10, 15, { value: 0.5, format: "0.00%" }],
          ["会议费", 8, 12, { value: 0.2, format: "0.00%" }],
        ]),
      ),
    );
  expect(rows("上年支出数")).toEqual(["change D3: C3 B3", "change D4: C4 B4"]);
  for (const first of ["上期支出数", "上年培训支出", "去年同期"])
    expect(rows(first)).toEqual(["change D3: C3 B3", "change D4: C4 B4"]);
  for (const first of ["上年结转资金", "上年度结转", "上年财政拨款结转", "上年末余额"]) expect(rows(first)).toEqual([]);
});

test("posts of this year bound no staff of 上年, and each year has its own posts", () => {
  const limits = (...rows: Parameters<typeof sheetOf>[0]) =>
    told(relationsOf(sheetOf(rows, { merges: ["A1:A2", rows[1]?.[1] === null ? "B1:B2" : "B1:C1"] }))).filter((text) =>
      text.startsWith("limit"),
    );
  const years = ["上年", "本年"];
  const two = (heading: string) => [heading, heading];
  expect(limits(["人员类型", "编制数", ...two("在编人数")], [null, null, ...years], ["甲", 7, 9, 6])).toEqual([
    "limit D3: B3",
  ]);
  expect(
    limits(["人员类型", ...two("编制数"), ...two("在编人数")], [null, ...years, ...years], ["甲", 9, 7, 9, 6]),
  ).toEqual(["limit D3: B3", "limit E3: C3"]);
  expect(
    limits(["人员类型", ...two("编制数"), ...two("在编人数")], [null, 2023, 2024, 2023, 2024], ["甲", 9, 7, 9, 6]),
  ).toEqual(["limit D3: B3", "limit E3: C3"]);
});

test("posts of a kind bound the staff of that kind alone", () => {
  const staff = sheetOf(
    [
      ["单位名称", "编制数", null, null, "实有人数", null, null],
      [null, "合计", "行政", "事业", "合计", "行政", "事业"],
      ["甲局", 38, 30, 8, 36, 29, 7],
      ["乙中心", 62, 0, 62, 60, 0, 60],
    ],
    { merges: ["A1:A2", "B1:D1", "E1:G1"] },
  );
  expect(told(relationsOf(staff)).filter((text) => text.startsWith("limit"))).toEqual([
    "limit E3: B3",
    "limit E4: B4",
    "limit F3: C3",
    "limit F4: C4",
    "limit G3: D3",
    "limit G4: D4",
  ]);
});

test("figures of scoring tables are left to the scoring rules", () => {
  expect(
    relationsOf(
      sheetOf([
        ["一级指标", "权重", "得分"],
        ["决策", 15, 13],
        ["合计", 15, 13],
      ]),
    ),
  ).toEqual([]);
});

test("what a claim should be is worked out exactly", () => {
  const [sum] = relationsOf(
    column([
      ["甲", 0.1],
      ["乙", 0.2],
      ["合计", 0.3],
    ]),
  );
  expect(sum && formatExact(expectedValue(sum) ?? sum.claim.quantity.value)).toBe("0.3");
  expect(sum && holds(sum)).toBe(true);
});

test("the share of a part of a part does not add up to the total's", () => {
  const sheet = sheetOf([
    ["支出类别", "决算数", "占比"],
    ["基本支出", 8, 0.8],
    ["其中：人员经费", 6, 0.6],
    ["公用经费", 2, 0.2],
    ["项目支出", 2, 0.2],
    ["合计", 10, 1],
  ]);
  expect(told(relationsOf(sheet))).toContain("share C6: C2 C5");
});

test("shares belong to the total of their own year", () => {
  const sheet = sheetOf([
    ["年度", "采购类别", "金额", "占比"],
    ["2023年", "合计", 10, 1],
    ["2023年", "货物类", 4, 0.4],
    ["2023年", "服务类", 6, 0.6],
    ["2024年", "合计", 20, 1],
    ["2024年", "货物类", 5, 0.25],
    ["2024年", "服务类", 15, 0.75],
  ]);
  const shares = relationsOf(sheet).filter((relation) => relation.kind === "share");
  expect(told(shares)).toEqual([
    "share D3: C3 C2",
    "share D4: C4 C2",
    "share D6: C6 C5",
    "share D7: C7 C5",
    "share D2: D3 D4",
    "share D5: D6 D7",
  ]);
});

test("subtotals on top take the items under their own label, the total them and what is left", () => {
  const sheet = sheetOf([
    ["类别", "项目", "执行数"],
    ["合计", "合计", 15],
    ["基本支出", "小计", 10],
    ["基本支出", "人员经费", 8],
    ["基本支出", "公用经费", 2],
    ["项目支出", "项目支出", 5],
  ]);
  expect(told(relationsOf(sheet)).filter((text) => text.startsWith("sum"))).toEqual(["sum C2: C3 C6", "sum C3: C4 C5"]);
});

test("a row whose code stands twice counts twice", () => {
  const sheet = sheetOf([
    ["科目编码", "科目名称", "支出数"],
    ["201", "甲", 5],
    ["20101", "甲一", 3],
    ["20101", "甲一", 3],
    ["20102", "甲二", 2],
  ]);
  expect(told(relationsOf(sheet))).toEqual(["sum C2: C3 C4 C5"]);
});

test.each([
  ["by their years", "2022年决算数", "2023年决算数"],
  ["by 上年 and 本年", "上年决算数", "本年决算数"],
  ["by 上年 alone", "上年决算数", "决算数"],
])("a growth rate is the later amount over the earlier one, told %s", (_how, earlier, later) => {
  const sheet = sheetOf([
    ["单位：万元", null, null, null],
    ["项目名称", earlier, later, "增减%"],
    ["甲", 80, 88, { value: 0.1, format: "0.00%" }],
    ["乙", 50, 40, { value: -0.2, format: "0.00%" }],
    ["合计", 130, 128, { value: -0.0154, format: "0.00%" }],
  ]);
  const growth = relationsOf(sheet).filter(({ kind }) => kind === "change");
  expect(told(growth)).toEqual(["change D3: C3 B3", "change D4: C4 B4", "change D5: C5 B5"]);
  expect(growth.map((relation) => holds(relation))).toEqual([true, true, true]);
});

/** Spending of a year in tables of different sources of funds. */
function spending(...tables: readonly (readonly [title: string, amount: number])[]) {
  const sheets = tables.map(([title, amount], index) =>
    sheetOf(
      [[title], ["科目编码", "科目名称", "项目支出"], ["201", "一般公共服务支出", amount], [null, "合计", amount]],
      {
        name: `表${String(index + 1)}`,
      },
    ),
  );
  return relationsOf(...sheets)
    .filter(({ kind }) => kind === "equal")
    .map(({ variant, claim, terms }) => [variant, claim.sheet, ...terms.map(({ fact }) => fact.sheet)].join(" "));
}

test("财政拨款 is the sum of its sources where money of funds was spent, and all money covers it", () => {
  expect(
    spending(
      ["2023年支出决算表", 9],
      ["2023年一般公共预算财政拨款支出决算表", 6],
      ["2023年政府性基金预算财政拨款支出决算表", 2],
      ["2023年财政拨款支出决算表", 8],
    ),
  ).toEqual(["parts 表4 表2 表3", "scope 表1 表4"]);
});

test("without money of funds, 一般公共预算 is all of 财政拨款", () => {
  expect(
    spending(
      ["2023年财政拨款支出决算表", 8],
      ["2023年一般公共预算财政拨款支出决算表", 8],
      ["2023年政府性基金预算财政拨款支出决算表", 0],
    ),
  ).toEqual(["twin 表1 表2"]);
});

describe("blocks of a table side by side", () => {
  const head = ["科目名称", "决算数"];
  const blocks = (last: readonly (string | number | null)[], merges: readonly string[]) =>
    told(
      relationsOf(
        sheetOf([[...head, ...head, ...head], ["甲", 3, "乙", 2, "丙", 1], ["丁", 4, "戊", 5, "己", 6], last], {
          merges,
        }),
      ),
    ).filter((text) => text.startsWith("sum"));

  test("share a total whose label is merged over them", () => {
    expect(blocks(["合计", 5, "合计", null, null, 16], ["C4:E4"])).toEqual(["sum B4: B2 B3", "sum F4: D2 D3 F2 F3"]);
    expect(blocks(["合计", null, null, null, null, 21], ["A4:E4"])).toEqual(["sum F4: B2 B3 D2 D3 F2 F3"]);
  });

  test("have each their own total where every label is one, though one in the middle has no figure", () => {
    expect(blocks(["合计", 5, "合计", null, "合计", 9], [])).toEqual(["sum B4: B2 B3", "sum F4: F2 F3"]);
  });

  test("leave a shared total open where a figure at the left could not be read", () => {
    const rows = [
      ["甲", 1, "乙", "见附件", "丙", 3],
      ["丁", 4, "戊", 5, "己", 6],
      ["合计", 5, "合计", null, null, 16],
    ];
    const relations = relationsOf(sheetOf([[...head, ...head, ...head], ...rows], { merges: ["C4:E4"] }));
    expect(relations.map(({ claim, unread }) => [formatAddress(claim), unread && formatAddress(unread)])).toEqual([
      ["B4", undefined],
      ["F4", "D2"],
    ]);
  });
});

test("staff without posts (编外, 离退休) has no bound, nor has a total over it", () => {
  const staff = sheetOf([
    ["人员类别", "编制数", "实有人数"],
    ["行政", 42, 40],
    ["事业", 15, 15],
    ["编外聘用", null, 28],
    ["合计", 57, 83],
  ]);
  expect(told(relationsOf(staff)).filter((text) => text.startsWith("limit"))).toEqual(["limit C2: B2", "limit C3: B3"]);
});

test("a part of a change may be more than the whole of it", () => {
  const changes = sheetOf([
    ["项目", "2024年决算数", "比上年增减额"],
    ["公务用车购置及运行维护费", 26, -2],
    ["其中：公务用车购置费", 4, 4],
  ]);
  expect(told(relationsOf(changes)).filter((text) => text.startsWith("ofWhich"))).toEqual(["ofWhich B3: B2"]);
});

test("amounts per person are not added up", () => {
  const perPerson = sheetOf([
    ["类别", "人次", "支出", "人均"],
    ["会议费", 640, 76800, 120],
    ["培训费", 415, 132800, 320],
    ["合计", 1055, 209600, 198.67],
  ]);
  expect(told(relationsOf(perPerson)).filter((text) => text.startsWith("sum"))).toEqual([
    "sum B4: B2 B3",
    "sum C4: C2 C3",
  ]);
});
