import { formatRange, type ReportSheet } from "../../../src/core";
import { planChanges } from "../../../src/report/sheets";
import { resultSheet } from "../../../src/report/sheets/resultSheet";
import { workingPaper } from "../../../src/report/sheets/workingPaper";
import {
  check,
  checklist,
  exact,
  explained,
  full,
  inspectionOf,
  judged,
  overruled,
  provenance,
  remark,
  rounding,
  scorecardOf,
  scorelessInspection,
  side,
  sumError,
  unchecked,
  unscored,
} from "./sample";

/** The values of each row, blanks left out. */
function valuesOf({ rows }: ReportSheet): readonly (readonly (string | number)[])[] {
  return rows.map(({ cells }) => cells.map(({ value }) => value).filter((value) => value !== null));
}

function rowWith(sheet: ReportSheet, text: string) {
  const index = sheet.rows.findIndex(({ cells }) => cells.some(({ value }) => value === text));
  const row = sheet.rows[index];
  if (row === undefined) throw new Error(`no row with ${text}`);
  return { index, cells: row.cells, height: row.height ?? 0 };
}

const result = resultSheet(inspectionOf(), provenance);

describe("绩核结果", () => {
  it("begins with unit, year, total, grade with scale and document, coverage", () => {
    expect(valuesOf(result).slice(0, 7)).toEqual([
      ["绩效评价评分与勾稽核对结果"],
      ["测算结果，待评价人确认"],
      ["被评价单位", "社区党群服务中心", "评价年度", "2024 年"],
      ["总分", "3.69 / 7", "评价等级", "良（距优 1.03 分）"],
      ["等级标准", "优90 良75 合格60（评分方案默认：闵财评〔2020〕2号，工作簿未载明，可在设置中更改）"],
      ["核对情况", "核对了 6 条关系，未能核对 1 条：通过 1，不一致 3（其中 1 项由同一原因引起），尾差 1，提示 1"],
      ["输入文件", `样例.xlsx（3 张工作表），绩核 0.1.0，SHA-256：${"0f".repeat(32)}`],
    ]);
  });

  it("numbers the parts that have content", () => {
    const sections = result.rows.flatMap(({ cells }) =>
      cells.filter(({ style, value }) => style === "section" && value !== null),
    );
    expect(sections.map(({ value }) => value)).toEqual([
      "一、一级指标得分",
      "二、扣分汇总（3 项，共 3.31 分）",
      "三、勾稽核对发现（3 条）",
      "四、尾差（均可由四舍五入解释，按表汇总，差额为合计）",
      "五、未能核对（缺少依据，不等于没有问题）",
    ]);
  });

  it("gives weight, score, rate and loss of the groups and of the whole as numbers", () => {
    const { index } = rowWith(result, "一级指标");
    const rows = valuesOf(result).slice(index, index + 4);
    expect(rows[0]).toEqual(["一级指标", "权重", "得分", "得分率", "扣分"]);
    expect(rows[1]).toEqual(["A 部门决策", 3, 1, expect.closeTo(1 / 3), 2]);
    expect(rows[3]).toEqual(["合计", 7, 3.69, expect.closeTo(0.5271, 4), 3.31]);
  });

  it("gives every indicator below full marks with its reason and a link", () => {
    const { index, cells } = rowWith(result, "A31");
    expect(valuesOf(result)[index]).toEqual([
      "1",
      "A31",
      "工作计划的合理明确性",
      3,
      1,
      2,
      "标准：计划完整（2分）；事实：②否（J8）；扣2分，得1分",
    ]);
    expect(cells[1]).toMatchObject({ style: "link", link: { sheet: "表3.2 业绩分值", row: 7, column: 3 } });
    expect(valuesOf(result).some((row) => row.includes("预算执行率"))).toBe(false);
  });

  it("ranks the findings, with both figures as numbers in their unit and a link to the cell", () => {
    const { index, cells } = rowWith(result, "E23");
    expect(valuesOf(result)[index]).toEqual([
      "2",
      "不一致",
      "表1.7 项目明细",
      "合计 / 年初预算\n合计，对应：「年初预算」E4:E22\n由此引起 1 条",
      676.21,
      677,
      -0.79,
      "否",
      "E23",
    ]);
    expect(cells.find(({ value }) => value === 677)).toMatchObject({
      style: "number",
      format: '#,##0.00" 万元"_ ;"−"#,##0.00" 万元"_ ',
    });
    expect(cells.at(-1)).toMatchObject({ style: "link", link: { sheet: "表1.7 项目明细", row: 22, column: 4 } });
    expect(rowWith(result, "E13").index).toBeLessThan(index);
  });

  it("leaves the opinion empty, with its border", () => {
    const head = rowWith(result, "处理意见").cells.findIndex(({ value }) => value === "处理意见");
    expect(rowWith(result, "E23").cells[head]).toEqual({ value: null, style: "wrap" });
  });

  it("says a finding without figures in a sentence", () => {
    const { index } = rowWith(result, "D58");
    expect(valuesOf(result)[index]).toContain("表3.2 业绩分值「志愿服务及时性」没有指标编码，可编为 C311");
    expect(valuesOf(result)[index]).not.toContain("志愿服务及时性");
  });

  it("adds rounding differences up by table", () => {
    const { index } = rowWith(result, "C11");
    const words = "1 条：C11；最大 +0.01 万元";
    expect(valuesOf(result)[index]).toEqual(["1", "尾差", "表1.5 收支情况", words, 0.01, "否", "C11"]);
  });

  it("puts rounding differences and what could not be checked under the heading of the findings", () => {
    const { cells: head, index } = rowWith(result, "差额");
    const at = (heading: string) => head.findIndex(({ value }) => value === heading);
    const [rounded, open] = [rowWith(result, "C11"), rowWith(result, "H7")];
    expect(rounded.cells[at("差额")]).toMatchObject({ value: 0.01, style: "number" });
    expect([at("本表数"), at("对应数"), at("处理意见")].map((column) => rounded.cells[column]?.value)).toEqual([
      null,
      null,
      null,
    ]);
    expect(open.cells[at("定位")]).toMatchObject({ style: "link", link: { row: 6, column: 7 } });
    expect(open.height).toBeGreaterThan(2 * 15);
    const heads = result.rows.slice(index).filter(({ cells }) => cells[0]?.value === "序号");
    expect(heads).toHaveLength(1);
  });

  it("has the repeated heading also where only rounding differences or unchecked relations are listed", () => {
    for (const checks of [[rounding, unchecked], [unchecked]]) {
      const sheet = resultSheet(inspectionOf({ checks }), provenance);
      const { index } = rowWith(sheet, "差额");
      expect(sheet.repeatRows).toEqual([index, index]);
      expect(valuesOf(sheet)[index + 1]?.[1]).toBe(checks[0] === rounding ? "尾差" : "未能核对");
    }
  });

  it("folds indicators without a rule into one line", () => {
    const because = { code: "noRule", values: [] } as const;
    const checks = ["C5", "C6", "C7"].map((address) =>
      check("missing", "unchecked", { id: address, variant: "rule", at: side(`自评表!${address}`, address), because }),
    );
    const sheet = resultSheet(inspectionOf({ checks }), provenance);
    const rows = valuesOf(sheet).filter((row) => row.includes("未能核对"));
    expect(rows).toEqual([["1", "未能核对", "自评表", "C5 等 3 处\n填写：没有填写评分标准", "C5"]]);
  });

  it("gives the reasons of what could not be checked", () => {
    const { index } = rowWith(result, "H7");
    expect(valuesOf(result)[index]).toContain("项目支出 / 执行率\n比率：单元格 H7 为错误值 #DIV/0!");
  });

  it("ends with empty fields for those who sign", () => {
    expect(valuesOf(result).at(-1)).toEqual(["编制人", "复核人", "单位确认", "日期"]);
  });

  it("repeats the heading of the findings on every page", () => {
    const { index } = rowWith(result, "处理意见");
    expect(result.repeatRows).toEqual([index, index]);
    expect(result.footer).toContain(provenance.file.sha256);
  });

  it("merges cells only inside the grid and never across one another", () => {
    const used = new Set<string>();
    for (const { top, bottom, left, right } of result.merges) {
      expect(top).toBe(bottom);
      expect(right).toBeLessThan(result.widths.length);
      for (let column = left; column <= right; column += 1) {
        const name = `${String(top)}:${String(column)}`;
        expect(used.has(name)).toBe(false);
        used.add(name);
      }
    }
    expect(result.merges.map(formatRange)).toContain("A1:M1");
  });

  it("makes a row as high as its text needs", () => {
    const long = "很长的行名称".repeat(30);
    const checks = [{ ...sumError, at: side("表1.7 项目明细!E23", long) }];
    const tall = rowWith(resultSheet(inspectionOf({ checks }), provenance), "E23").height;
    expect(tall).toBeGreaterThan(10 * 15);
    expect(rowWith(result, "E23").height).toBeLessThan(5 * 15);
  });

  it("widens the columns of figures for large amounts, and writes what a cell cannot hold as text", () => {
    const large = { ...sumError, actual: exact("123456789012.34"), expected: exact("1234567890123456.78") };
    const sheet = resultSheet(inspectionOf({ checks: [large] }), provenance);
    expect(sheet.widths[7]).toBeGreaterThan(28);
    expect(rowWith(sheet, "1,234,567,890,123,456.78 万元").cells).toContainEqual(
      expect.objectContaining({ value: 123456789012.34 }),
    );
  });

  it("says so where nothing was found", () => {
    const values = valuesOf(resultSheet(inspectionOf({ checks: [check("sum", "pass")] }), provenance)).flat();
    expect(values).toContain("三、勾稽核对发现（0 条）");
    expect(values).toContain("没有发现不一致、待核实或需要提示的事项。");
  });

  it("lists the indicators that wait, without a grade", () => {
    const sheet = resultSheet(inspectionOf({ scorecard: scorecardOf([checklist, unscored]) }), provenance);
    const values = valuesOf(sheet).flat();
    expect(values).toEqual(
      expect.arrayContaining(["暂计得分", "未定（已评权重 3，待评 1）", "三、待评分指标（1 项）"]),
    );
  });
});

describe("评分底稿", () => {
  const card = scorecardOf([checklist, overruled, full, judged]);
  const paper = workingPaper(inspectionOf(), card, provenance);

  it("has the columns of a working paper and repeats them", () => {
    expect(valuesOf(paper)[2]).toEqual([
      "编码",
      "指标名称",
      "权重",
      "评分标准原文",
      "目标值",
      "实际值",
      "取数单元格",
      "计算式",
      "原评分",
      "测算分",
      "采用分",
      "扣分理由",
      "佐证材料",
      "修改记录",
    ]);
    expect(paper).toMatchObject({ repeatRows: [0, 2], frozenRows: 3 });
    expect([paper.widths[2], paper.widths[10]].every((width) => (width ?? 0) > "100.00".length + 2)).toBe(true);
  });

  it("shows how an indicator was scored and whose score counts", () => {
    const { index, cells } = rowWith(paper, "B14");
    expect(valuesOf(paper)[index]).toEqual([
      "B14",
      "预算调整率",
      1,
      "得分=权重×（1－|预算调整率|）。",
      "30.33%",
      "表1.6 预算执行!D13、E13",
      "1 × (1 − |−30.33%|) = 0.70",
      0.69,
      0.7,
      0.69,
      expect.stringContaining("采用原评分，扣0.31分，得0.69分"),
      "采用人工评分，测算分 0.70",
    ]);
    expect(cells).toHaveLength(14);
  });

  it("links a single source", () => {
    const cell = rowWith(paper, "A31").cells.find(({ value }) => value === "J8");
    expect(cell).toMatchObject({ style: "link", link: { row: 7, column: 9 } });
  });

  it("says how a score without a calculation came about", () => {
    expect(valuesOf(paper)[rowWith(paper, "B16").index]).toContain("人工评定：没有填写评分标准");
  });

  it("keeps the text of a rule that begins like a formula", () => {
    expect(valuesOf(paper)[rowWith(paper, "B15").index]).toContain("=权重×执行率");
  });

  it("names each top-level group with weight and score, and the whole at the end", () => {
    expect(valuesOf(paper)[3]).toEqual(["A 部门决策", 3, 1]);
    expect(valuesOf(paper)).toContainEqual(["B 部门管理", 4, 2.69]);
    expect(valuesOf(paper)).toContainEqual(["总分", 7, 3.69]);
  });

  it("ends with scheme and document, version and the input's hash", () => {
    const notes = valuesOf(paper).flat().join("\n");
    expect(notes).toContain(
      "评分方案（可在设置中更改）：上海市闵行区部门（单位）整体支出绩效评价（闵财评〔2020〕2号）。测算工具：绩核 0.1.0。",
    );
    expect(notes).toContain(`输入文件：样例.xlsx，SHA-256：${"0f".repeat(32)}。`);
    expect(paper.footer).toContain(provenance.file.sha256);
    expect(paper.footer).toContain("等级标准 评分方案默认：闵财评〔2020〕2号");
  });

  it("names a scale that the workbook states as the workbook's, and no document of a scheme for it", () => {
    const at = { sheet: "封面", row: 5, column: 1 };
    const stated = { ...card, scale: { ...card.scale, source: "封面!B6", at } };
    const own = workingPaper(inspectionOf(), stated, provenance);
    expect(own.footer).toMatch(/等级标准 工作簿所载$/);
    expect(valuesOf(own).flat().join("\n")).toContain("等级标准：优90 良75 合格60（工作簿所载，封面!B6）。");
  });

  it("names the weights of the choices of a survey and where they were taken from", () => {
    const survey = {
      sheet: "表3.3 公众满意度",
      title: "公众",
      choices: [
        { name: "A", weight: exact("1") },
        { name: "B", weight: exact("0.6") },
      ],
      weightsFrom: "scheme",
      rows: [],
      mean: exact("0.911"),
    } as const;
    const sheet = workingPaper(inspectionOf(), { ...card, surveys: [survey] }, provenance);
    expect(valuesOf(sheet).flat()).toContain(
      "满意度：表3.3 公众满意度，选项折算 A=1、B=0.6（取自评分方案），各题平均 91.10%。",
    );
  });
});

describe("what is to be written", () => {
  it("is the planned cells and both sheets", () => {
    const { cells, sheets } = planChanges(inspectionOf(), provenance);
    expect(cells).toHaveLength(1);
    expect(sheets.map(({ name }) => name)).toEqual(["绩核结果", "评分底稿"]);
  });

  it("has no working paper without scores", () => {
    const rest = scorelessInspection([remark, explained, rounding, unchecked]);
    const { sheets } = planChanges(rest, provenance);
    expect(sheets.map(({ name }) => name)).toEqual(["绩核结果"]);
    expect(sheets.flatMap(valuesOf)).toContainEqual(["评分", "没有找到指标评分表，未评分"]);
  });

  it("says on the sheet what is looked for where nothing was recognised", () => {
    const [sheet] = planChanges({ tables: [], checks: [], writes: [], conflicts: [] }, provenance).sheets;
    expect(sheet?.rows.flatMap(({ cells }) => cells.map(({ value }) => value)).join()).toContain("没有识别到");
  });
});
