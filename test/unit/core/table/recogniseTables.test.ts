import { recogniseTables, type Table } from "../../../../src/core/table";
import { formatRange, type Cell } from "../../../../src/core/grid";
import { sheetOf } from "../../../support/sheetOf";

const EXECUTION_HEAD = ["年份", "类别", "项目名称", "年初预算", "调整后预算", "执行金额", "执行率"];

function only(sheet: ReturnType<typeof sheetOf>): Table {
  const { tables } = recogniseTables(sheet);
  expect(tables).toHaveLength(1);
  const [table] = tables;
  if (table === undefined) throw new Error("no table");
  return table;
}

const labels = (table: Table, block = 0) => table.blocks[block]?.rows.map((row) => row.path.join("/"));
const roles = (table: Table) => table.columns.map((column) => column.heading?.role);

test("an execution table is read with its title, unit, years, row paths and totals", () => {
  const table = only(
    sheetOf(
      [
        ["表1 预算执行情况表", null, null, null, null, null, null],
        ["编制单位：某中心", null, null, null, "单位：万元", null, null],
        EXECUTION_HEAD,
        [2023, "基本支出", "人员经费", 10.5, 10, 10, 1],
        [null, null, "公用经费", 2.25, 2, 2, 1],
        [null, null, "小计", 12.75, 12, 12, 1],
        [null, "项目支出", null, 5, 4, 4, 1],
        ["合计", null, null, 17.75, 16, 16, 1],
        ["注：数据来自决算。", null, null, null, null, null, null],
      ],
      { merges: ["A1:G1", "A4:A7", "B4:B6", "B7:C7", "A8:C8", "A9:G9"] },
    ),
  );
  expect(table).toMatchObject({ kind: "execution", title: "表1 预算执行情况表", unitName: "万元", years: [2023] });
  expect(formatRange(table.range)).toBe("A3:G8");
  expect(labels(table)).toEqual(["基本支出/人员经费", "基本支出/公用经费", "基本支出/小计", "项目支出", "合计"]);
  expect(table.blocks[0]?.rows.map((row) => row.role)).toEqual(["item", "item", "subtotal", "item", "total"]);
  expect(table.blocks[0]?.rows.every((row) => row.year === 2023)).toBe(true);
  expect(table.moneyUnit).toEqual({ unit: { name: "万元", power: 4 }, from: "unitLine" });
  expect(table.notes.map((note) => note.text)).toEqual(["注：数据来自决算。"]);
});

test("income and expenditure side by side are two blocks that share the year", () => {
  const table = only(
    sheetOf(
      [
        ["收支情况表", null, null, null, null],
        ["年度", "实际收入", null, "实际支出", null],
        [null, "收入种类", "金额", "支出种类", "金额"],
        [2022, "财政拨款收入", 10, "基本支出", 8],
        [null, "其他收入", 1, "项目支出", 3],
        [null, "小计", 11, "小计", 11],
      ],
      { merges: ["A2:A3", "B2:C2", "D2:E2", "A4:A6"] },
    ),
  );
  expect(table.kind).toBe("incomeExpenditure");
  expect(table.blocks.map((block) => block.side)).toEqual(["income", "expenditure"]);
  expect(labels(table, 1)).toEqual(["基本支出", "项目支出", "小计"]);
  expect(table.blocks[1]?.rows[0]?.year).toBe(2022);
});

test("two headings over each other make one heading path; counting words lean on the heading above", () => {
  const table = only(
    sheetOf(
      [
        ["资产类别", "资产原值", null, "累计折旧", "期末净值", null],
        [null, "数量", "金额", null, "数量", "金额"],
        ["通用设备", 13, 9.7, 6.8, 13, 2.9],
        ["合计", 13, 9.7, 6.8, 13, 2.9],
      ],
      { merges: ["A1:A2", "B1:C1", "D1:D2", "E1:F1"] },
    ),
  );
  expect(table.kind).toBe("assets");
  expect(table.columns[1]).toMatchObject({
    path: ["资产原值", "数量"],
    parentRole: "originalValue",
    dimension: "count",
  });
  expect(table.columns[5]).toMatchObject({ path: ["期末净值", "金额"], parentRole: "netValue", dimension: "money" });
});

test("a heading that reaches over years without being merged is inherited", () => {
  const table = only(
    sheetOf([
      ["人员类型", "在编人数", null, "外聘人数", null],
      ["人员类型", "2023年", "2024年", "2023年", "2024年"],
      ["行政", 3, 4, 1, 1],
    ]),
  );
  expect(roles(table)).toEqual(["item", "staffInPost", "staffInPost", "otherStaff", "otherStaff"]);
  expect(table.columns.map((column) => column.year)).toEqual([undefined, 2023, 2024, 2023, 2024]);
});

test("two tables below each other are two, each with its own title and unit", () => {
  const { tables } = recogniseTables(
    sheetOf([
      ["表一 采购情况", null],
      ["单位：元", null],
      ["采购内容", "金额"],
      ["货物", 100],
      ["合计", 100],
      [null, null],
      ["表二 项目支出明细", null],
      ["单位：万元", null],
      ["项目名称", "支出数"],
      ["甲项目", 1],
      ["合计", 1],
    ]),
  );
  expect(tables.map((table) => [table.title, table.unitName, formatRange(table.range)])).toEqual([
    ["表一 采购情况", "元", "A3:B5"],
    ["表二 项目支出明细", "万元", "A9:B11"],
  ]);
});

test("two tables beside each other, parted by a blank column, are two", () => {
  const { tables } = recogniseTables(
    sheetOf([
      ["表一", null, null, "表二", null],
      ["采购内容", "金额", null, "项目名称", "支出数"],
      ["货物", 100, null, "甲项目", 1],
      ["合计", 100, null, "合计", 1],
    ]),
  );
  expect(tables.map((table) => [table.title, formatRange(table.range)])).toEqual([
    ["表一", "A2:B4"],
    ["表二", "D2:E4"],
  ]);
});

test("a header that a new page repeats does not cut the table, nor do blank rows and remarks", () => {
  const table = only(
    sheetOf([
      ["项目名称", "年初预算", "支出数"],
      ["甲", 1, 1],
      [null, null, null],
      ["说明：以下为追加项目。", null, null],
      ["项目名称", "年初预算", "支出数"],
      ["乙", 2, 2],
      ["合计", 3, 3],
    ]),
  );
  expect(labels(table)).toEqual(["甲", "乙", "合计"]);
});

test("words above figures make a table even where no heading is known", () => {
  const table = only(
    sheetOf([
      ["村居", "甲指数", "乙指数", "丙指数"],
      ["东村", 1, 2, 3],
      ["西村", 4, 5, 6],
    ]),
  );
  expect(table).toMatchObject({ kind: "figures", title: "表一" });
  expect(table.columns.map((column) => column.use)).toEqual(["label", "measure", "measure", "measure"]);
});

test("a cover of labels and values is no table", () => {
  const reading = recogniseTables(
    sheetOf([
      ["评价年度", 2024],
      ["评价得分", 88.97],
      ["评价等级", "良"],
    ]),
  );
  expect(reading.tables).toEqual([]);
  expect(reading.lines.map((line) => line.text)).toEqual(["评价年度", "评价得分", "评价等级", "良"]);
});

test("a label and its year are no header", () => {
  const reading = recogniseTables(
    sheetOf([
      ["评价年度", "2024年"],
      ["自评总分", 80],
      ["评价等级", "合格"],
    ]),
  );
  expect(reading.tables).toEqual([]);
  expect(reading.lines.map((line) => line.text)).toContain("评价等级");
});

test("an empty sheet has no table and no lines", () => {
  expect(recogniseTables(sheetOf([]))).toMatchObject({ tables: [], lines: [], heads: [] });
});

test.each([
  [["一级指标", "二级指标", "分值", "评分标准", "得分"], "indicators"],
  [["一级指标", "权重", "得分", "得分率"], "groupScores"],
  [["一级目标", "二级目标", "目标值", "备注"], "targets"],
  [["调查内容", "非常满意", "满意", "不满意", "满意度"], "survey"],
  [["单位名称", "编制数", "在职人数"], "staffing"],
  [["调查对象", "样本量"], "surveyPlan"],
  [["工作任务", "项目", "支出金额"], "projects"],
  [["三定职责", "内设科室"], "duties"],
])("headings %p make a table of kind %p", (head, kind) => {
  expect(
    only(
      sheetOf([
        head,
        head.map((_, index) => (index === 0 ? "甲" : index)),
        head.map((_, index) => (index === 0 ? "乙" : index)),
      ]),
    ).kind,
  ).toBe(kind);
});

test("a column of figures with words in them is a column of words", () => {
  const table = only(
    sheetOf([
      ["三定职责", "内设科室", "在岗人数"],
      ["党建", "一部", "8人（其中在编1人）"],
      ["宣传", "二部", "3人（其中在编1人）"],
    ]),
  );
  expect(table.kind).toBe("duties");
  expect(table.columns[2]?.use).toBe("text");
});

test("a unit in the heading is the column's own; a unit in the title is the table's", () => {
  const table = only(
    sheetOf([
      ["收支总表（单位：元）", null, null],
      ["项目", "年初预算（万元）", "执行率(%)"],
      ["甲", 1, 99],
    ]),
  );
  expect(table.moneyUnit).toEqual({ unit: { name: "元", power: 0 }, from: "unitLine" });
  expect(table.columns[1]?.unit?.name).toBe("万元");
  expect(table.columns[2]?.unit?.name).toBe("%");
});

test("a stray cell far away neither hides the table nor costs time for every cell in between", () => {
  const rows: (Cell | undefined)[][] = sheetOf([
    ["项目名称", "支出数"],
    ["甲", 1],
    ["合计", 1],
  ]).rows.map((row) => [...(row ?? [])]);
  const far: (Cell | undefined)[] = [];
  far[16_383] = { value: "x" };
  rows[200_000] = far;
  const { tables } = recogniseTables({ ...sheetOf([]), rows });
  expect(tables.map((table) => [table.kind, formatRange(table.range)])).toEqual([["projects", "A1:B3"]]);
});

test("amounts that read as years are figures all the same", () => {
  const sheet = sheetOf([
    ["“三公”经费支出决算表"],
    ["单位：元"],
    ["项目", "决算情况", "预算情况"],
    ["“三公”经费", 2000, 2010],
    ["公务接待费", 2000, 2010],
  ]);
  const [table] = recogniseTables(sheet).tables;
  expect(table?.headerRows).toEqual([2, 2]);
  expect(table?.blocks[0]?.rows.map(({ index }) => index)).toEqual([3, 4]);
});

test.each([
  ["栏次", null, 1, 2, "3=1+2"],
  ["甲", "乙", "1", "2", "3"],
  [null, null, 1, 2, 3],
  [1, 2, 3, 4, 5],
  [null, null, ...[1, 2, 3].map((value) => ({ value, format: "#,##0.00" }))],
  ["栏次", null, "A", "B", "C=A+B"],
  [null, null, "A", "B", "C=A+B"],
])("a row that only numbers the columns (%s …) is part of the header", (...numbers) => {
  const sheet = sheetOf([
    ["科目编码", "科目名称", "基本支出", "项目支出", "合计"],
    numbers,
    ["201", "一般公共服务支出", 1, 2, 3],
  ]);
  expect(recogniseTables(sheet).tables[0]?.blocks[0]?.rows.map(({ index }) => index)).toEqual([2]);
});

test.each([[[]], [["A4:A5", "B4:B5", "C4:C5"]]])(
  "the levels of a code stand in the row that numbers the other columns (merged: %j)",
  (merged) => {
    const table = only(
      sheetOf(
        [
          ["支出决算表", null, null, null, null, null, null],
          ["项目", null, null, null, "本年支出合计", "基本支出", "项目支出"],
          ["功能分类科目编码", null, null, "科目名称", null, null, null],
          ["类", "款", "项", "栏次", 1, 2, 3],
          [null, null, null, "合计", 30, 10, 20],
          ["213", "03", null, "水利", 30, 10, 20],
          ["213", "03", "01", "行政运行", 10, 10, null],
        ],
        { merges: ["A2:D2", "A3:C3", "E2:E3", "F2:F3", "G2:G3", ...merged] },
      ),
    );
    expect(table.blocks[0]?.rows.map(({ index, code, role }) => [index, code, role])).toEqual([
      [4, undefined, "total"],
      [5, "21303", "item"],
      [6, "2130301", "item"],
    ]);
  },
);

/** Sheet rows of the first table that were read as rows of it. */
const rowsRead = (...rows: readonly (readonly (string | number | null)[])[]) =>
  recogniseTables(sheetOf(rows)).tables[0]?.blocks[0]?.rows.map(({ index }) => index);

describe("a first row of figures that happen to follow each other stays one", () => {
  test.each([
    [
      "a code",
      ["科目编码", "科目名称", "基本支出", "项目支出"],
      ["201", "一般公共服务支出", 1, 2],
      ["202", "外交支出", 3, 4],
    ],
    ["a letter", ["项目", "预算数", "执行数"], ["A", 1, 2], ["B", 3, 5]],
    ["甲 over 乙", ["项目", "预算数", "执行数"], ["甲", 1, 2], ["乙", 3, 5]],
    ["a 序号 that goes on", ["序号", "编制数", "在职人数"], [1, 2, 3], [2, 5, 4]],
    ["a code that goes on", ["单位编码", "编制数", "在职人数"], [1, 2, 3], [2, 5, 4]],
    ["a 序号 over the total", ["序号", "编制数", "在职人数"], [1, 2, 3], ["合计", 2, 3]],
  ])("with %s", (_what, ...rows) => {
    expect(rowsRead(...rows)).toEqual([1, 2]);
  });

  test("where it is the only one", () => {
    const { tables } = recogniseTables(
      sheetOf([
        ["行政编制数", "事业编制数", "工勤编制数"],
        [1, 2, 3],
      ]),
    );
    expect(tables.map(({ range, columns }) => [formatRange(range), columns.map(({ use }) => use)])).toEqual([
      ["A1:C2", ["measure", "measure", "measure"]],
    ]);
  });
});

test("numbers over 序号 are no figures where the rows below begin with 1 again, or over a name", () => {
  expect(rowsRead(["序号", "编制数", "在职人数"], [1, 2, 3], [1, 5, 4])).toEqual([2]);
  expect(rowsRead(["序号", "项目", "支出数"], [1, 2, 3], ["合计", null, 4], [1, "修缮", 4])).toEqual([2, 3]);
  expect(rowsRead(["项目", "预算数", "执行数"], [1, 2, 3])).toEqual([]);
});

test("a table right under another states its money in the unit above both; one set apart does not", () => {
  const rows = (...between: readonly (readonly null[])[]) => [
    ["部门整体支出绩效评价基础数据表", null, null],
    [null, null, "单位：万元"],
    ["财政供养人员情况", "编制数", "实际在职人数"],
    ["本单位", 14, 13],
    ...between,
    ["经费控制情况", "2018年预算数", "2018年决算数"],
    ["三公经费", 6.5, 4.2],
    ["公用经费", 9, 8.1],
  ];
  const unitsOf = (sheet: ReturnType<typeof sheetOf>) =>
    recogniseTables(sheet).tables.map(({ moneyUnit }) => moneyUnit?.unit.name);
  expect(unitsOf(sheetOf(rows()))).toEqual(["万元", "万元"]);
  expect(unitsOf(sheetOf(rows([null, null, null], [null, null, null])))).toEqual(["万元", undefined]);
});

test.each([
  ["支出决算表", ["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"]],
  ["收入决算表", ["科目编码", "科目名称", "本年收入合计", "财政拨款收入", "其他收入"]],
  ["一般公共预算财政拨款基本支出决算表", ["科目编码", "科目名称", "合计", "人员经费", "公用经费"]],
  ["2025年部门支出总体情况表", ["科目编码", "科目名称", "合计", "基本支出", "项目支出"]],
  ["所属单位收入预算表", ["单位编码", "单位名称", "合计", "财政拨款收入", "事业收入"]],
])("%s: income or spending by columns is a table of income and expenditure", (title, head) => {
  const table = only(sheetOf([[title], ["单位：万元"], head, ["201", "一般公共服务支出", 3, 2, 1]]));
  expect(table.kind).toBe("incomeExpenditure");
});

test.each([
  ["“三公”经费支出表", ["单位名称", "合计", "因公出国（境）费", "公务接待费"]],
  ["收入与支出指数表", ["村居", "甲指数", "基本支出"]],
])("%s: other figures are no table of income and expenditure", (title, head) => {
  const table = only(sheetOf([[title], head, ["甲", 3, 2, 1].slice(0, head.length)]));
  expect(table.kind).toBe("figures");
});

const RELIEF_ROWS = [
  ["2024年救助资金情况"],
  ["救助对象", "发放标准", "下达额度", null, "剩余额度", "经办科室"],
  [null, null, "中央", "省级", null, null],
  ["特困人员", "一档", 320.5, 80.25, 12, "一科"],
  ["低保对象", "二档", 410, 96.5, 8.5, "二科"],
];

test("a header of unknown words in two rows is told by the cells that reach down beside others that are split", () => {
  const table = only(sheetOf(RELIEF_ROWS, { merges: ["A1:F1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3"] }));
  expect(formatRange(table.range)).toBe("A2:F5");
  expect(table.columns.map(({ path }) => path.join("/"))).toEqual([
    "救助对象",
    "发放标准",
    "下达额度/中央",
    "下达额度/省级",
    "剩余额度",
    "经办科室",
  ]);
});

test("words of a form in merged cells are no header where more words follow", () => {
  const words = RELIEF_ROWS.map((row, index) => (index > 2 ? row.map(() => "见附件") : row));
  const { tables } = recogniseTables(sheetOf(words, { merges: ["A1:F1", "A2:A3", "C2:D2"] }));
  expect(tables).toEqual([]);
});

test("rows that only their year names are named by it; a row that nothing names is the one of its table", () => {
  const head = ["因公出国（境）费", "公务接待费"];
  const years = sheetOf([
    ["年度", ...head],
    ["2024年预算数", 10, 12.5],
    ["2025年预算数", 8, 9.5],
  ]);
  expect(labels(only(years))).toEqual(["2024年预算数", "2025年预算数"]);
  const [row, ...others] =
    only(
      sheetOf([
        ["公务用车购置及运行费", ...head],
        [16, 8, 6.5],
      ]),
    ).blocks[0]?.rows ?? [];
  expect([row?.path, row?.role, others]).toEqual([[], "total", []]);
});

test("a heading % below words of change is a rate, and a 小计 below 实有人数 counts people", () => {
  const change = only(
    sheetOf(
      [
        ["科目", "本年预算数", "比上年增减", null],
        [null, null, "增减额", "%"],
        ["教育支出", 13650.2, 450.2, 3.41],
        ["住房保障支出", 549.3, 19.3, 3.64],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1"] },
    ),
  );
  expect(change.columns.map(({ dimension }) => dimension).slice(1)).toEqual(["money", "money", "ratio"]);
  const staff = only(
    sheetOf(
      [
        ["人员类别", "编制数", "实有人数", null, null],
        [null, null, "小计", "在职", "长期聘用"],
        ["行政", 42, 41, 40, 1],
        ["事业", 23, 22, 20, 2],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:E1"] },
    ),
  );
  expect(staff.columns.map(({ dimension }) => dimension).slice(1)).toEqual(["count", "count", "count", "count"]);
});
