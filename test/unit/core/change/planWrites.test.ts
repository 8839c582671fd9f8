import { planWrites, type ScoreTables } from "../../../../src/core/change/planWrites";
import type { PlannedWrite } from "../../../../src/core";
import { formatAddress } from "../../../../src/core/grid";
import type { IndicatorSheet } from "../../../../src/core/scoring/IndicatorSheet";
import { score } from "../../../../src/core/scoring/score";
import { DEFAULT_SCHEME } from "../../../../src/core/scoring/schemes/schemes";
import {
  cell,
  ENGINE,
  evaluationSheet,
  groupTable,
  partySurvey,
  publicSurvey,
  ROWS,
  SHEET,
} from "../scoring/evaluation";

const BLANK_COVER = [{ total: cell("封面", "C13", ""), grade: cell("封面", "C14", "") }];

function plan(
  sheet: IndicatorSheet,
  scored = false,
  tables: Partial<ScoreTables> = {},
): ReadonlyMap<string, string | number> {
  const writes = planned(sheet, scored, tables);
  return new Map(writes.map((write) => [`${write.sheet}!${formatAddress(write)}`, write.value]));
}

function planned(sheet: IndicatorSheet, scored = false, tables: Partial<ScoreTables> = {}): readonly PlannedWrite[] {
  const surveys = [publicSurvey(scored), partySurvey(scored)];
  const scorecard = score({ sheet, surveys, scheme: DEFAULT_SCHEME, adopt: "given", engine: ENGINE });
  const all = { sheet, groupTables: [groupTable(scored)], cover: BLANK_COVER, ...tables };
  return planWrites(scorecard, all, () => undefined).writes;
}

const withRow = (sheet: IndicatorSheet, row: number, change: object): IndicatorSheet => ({
  ...sheet,
  indicators: sheet.indicators.map((indicator) =>
    indicator.label.place.row === row - 1 ? { ...indicator, ...change } : indicator,
  ),
});

describe("a workbook that is still to be scored", () => {
  const writes = plan(evaluationSheet(false));

  test("gets every score, rounded as the scheme says, in the cell that is kept for it", () => {
    expect(ROWS.map((row) => writes.get(`${SHEET}!F${String(row[0])}`))).toEqual(ROWS.map((row) => Number(row[8])));
  });

  test("gets group scores, score rates and totals", () => {
    const cells = ["D4", "E4", "D5", "E5", "D6", "E6", "D7", "E7", "D8", "E8"];
    expect(cells.map((address) => writes.get(`指标评分!${address}`))).toEqual([
      ...[13, 0.8667, 24.7, 0.8233, 30, 0.9677, 21.27, 0.8863],
      ...[88.97, 0.8897],
    ]);
    expect(writes.get(`${SHEET}!F75`)).toBe(88.97);
  });

  test("gets satisfaction per question, its mean, and the mean again as the actual value of the indicator", () => {
    expect(["I4", "I5", "I12"].map((address) => writes.get(`公众满意度!${address}`))).toEqual([0.888, 0.768, 0.911]);
    expect(["I4", "I5", "I12"].map((address) => writes.get(`党组织满意度!${address}`))).toEqual([0.9692, 1, 0.9962]);
    expect([writes.get(`${SHEET}!J73`), writes.get(`${SHEET}!J74`)]).toEqual([0.911, 0.9962]);
  });

  test("gets total and grade on its cover", () => {
    expect([writes.get("封面!C13"), writes.get("封面!C14")]).toEqual([88.97, "良"]);
  });

  test("says of each cell what it is for, and which are rates", () => {
    const all = planned(evaluationSheet(false));
    const at = (place: string) => all.find((write) => `${write.sheet}!${formatAddress(write)}` === place);
    expect(at(`${SHEET}!F75`)).toMatchObject({ label: "合计 / 得分" });
    expect(at("公众满意度!I12")).toMatchObject({ value: 0.911, isRate: true });
    expect(at(`${SHEET}!F16`)).not.toHaveProperty("isRate");
  });

  test("gets nothing else", () => {
    expect(writes.size).toBe(70 + 10 + 1 + 18 + 2 + 2);
  });
});

test("a workbook that is filled in gets only what it left blank", () => {
  const cover = [{ total: cell("封面", "C13", "88.97"), grade: cell("封面", "C14", "优") }];
  expect([...plan(evaluationSheet(true), true, { cover })]).toEqual([[`${SHEET}!F75`, 88.97]]);
});

test("a formula is never replaced, even one without a value", () => {
  const formula = { ...cell(SHEET, "F5", ""), hasFormula: true };
  expect(plan(withRow(evaluationSheet(false), 5, { score: formula })).has(`${SHEET}!F5`)).toBe(false);
});

test("words, text and errors where a score belongs are never replaced", () => {
  for (const content of [{ text: "见附件" }, { text: "#REF!", error: "#REF!" }]) {
    const score = { ...cell(SHEET, "F5", ""), ...content };
    expect(plan(withRow(evaluationSheet(false), 5, { score })).has(`${SHEET}!F5`)).toBe(false);
  }
});

describe("while an indicator is unscored", () => {
  const writes = plan(withRow(evaluationSheet(false), 16, { rule: cell(SHEET, "H16", "") }));

  test("sums that contain it, total and grade stay blank", () => {
    for (const place of [
      `${SHEET}!F16`,
      "指标评分!D5",
      "指标评分!E5",
      "指标评分!D8",
      "指标评分!E8",
      `${SHEET}!F75`,
      "封面!C13",
      "封面!C14",
    ]) {
      expect(writes.has(place)).toBe(false);
    }
  });

  test("groups that are complete are written", () => {
    expect([writes.get("指标评分!D4"), writes.get("指标评分!D6")]).toEqual([13, 30]);
  });
});

test("rows of groups inside the indicator table get score and rate", () => {
  const groupRows = [
    {
      groups: ["A 部门决策"],
      label: cell(SHEET, "A90", "A 部门决策"),
      score: cell(SHEET, "F90", ""),
      rate: cell(SHEET, "G90", ""),
    },
    { groups: ["B 部门管理", "B2 内部制度管理"], label: cell(SHEET, "B91", "B2"), score: cell(SHEET, "F91", "") },
  ];
  const writes = plan({ ...evaluationSheet(false), groupRows });
  expect([writes.get(`${SHEET}!F90`), writes.get(`${SHEET}!G90`), writes.get(`${SHEET}!F91`)]).toEqual([
    13, 0.8667, 18.25,
  ]);
});

test("a cell that two tables show is planned once", () => {
  const total = cell("封面", "C13", "");
  expect(plan(evaluationSheet(false), false, { cover: [{ total }, { total }] }).get("封面!C13")).toBe(88.97);
});

test("writing back and scoring again plans nothing more", () => {
  const { total, ...rest } = evaluationSheet(true);
  const filled = {
    ...rest,
    total: { label: total?.label ?? cell(SHEET, "A75", ""), score: cell(SHEET, "F75", "88.97") },
  };
  const cover = [{ total: cell("封面", "C13", "88.97"), grade: cell("封面", "C14", "良") }];
  expect(plan(filled, true, { cover }).size).toBe(0);
});

test("a sheet without indicators plans nothing", () => {
  const writes = plan({ ...evaluationSheet(false), indicators: [] }, true, { groupTables: [] });
  expect(writes.size).toBe(0);
});

describe("cells that are kept for results and where something else stands", () => {
  const conflictsOf = (total: ReturnType<typeof cell>, grade: ReturnType<typeof cell>) => {
    const sheet = evaluationSheet(false);
    const surveys = [publicSurvey(false), partySurvey(false)];
    const scorecard = score({ sheet, surveys, scheme: DEFAULT_SCHEME, adopt: "given", engine: ENGINE });
    const tables = { sheet, groupTables: [groupTable(false)], cover: [{ total, grade }] };
    return planWrites(scorecard, tables, () => ({ value: 80, formula: "B1" })).conflicts;
  };
  const at = (address: string, text: string, rest: object = {}) => ({ ...cell("封面", address, text), ...rest });

  test("a figure and a grade that differ are conflicts, with what stands there and what the cell is for", () => {
    expect(conflictsOf(at("C13", "80"), at("C14", "合格"))).toEqual([
      {
        write: { sheet: "封面", row: 12, column: 2, value: 88.97, label: "评价得分" },
        stands: { value: 80, formula: "B1" },
      },
      expect.objectContaining({ write: { sheet: "封面", row: 13, column: 2, value: "良", label: "评价等级" } }),
    ]);
  });

  test("what equals ours at the written places, and words where a figure belongs, are none", () => {
    expect(conflictsOf(at("C13", "88.971"), at("C14", "良"))).toEqual([]);
    expect(conflictsOf(at("C13", "见附件"), at("C14", " 良 "))).toEqual([]);
  });

  test("a formula without a result is one, a formula whose result is ours is none", () => {
    expect(conflictsOf(at("C13", "", { hasFormula: true }), at("C14", "良"))).toMatchObject([
      { write: { label: "评价得分" } },
    ]);
    expect(conflictsOf(at("C13", "88.97", { hasFormula: true }), at("C14", "良", { hasFormula: true }))).toEqual([]);
  });
});
