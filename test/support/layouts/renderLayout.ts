import { canvasFor, figure } from "../logical/canvas";
import { stylesOf, TEN_THOUSAND } from "../logical/figureCell";
import type { LogicalWorkbook } from "../logical/LogicalWorkbook";
import { randomFrom } from "../logical/randomFrom";
import type { Rendered } from "../logical/Rendered";
import { arrange } from "./arrange";
import { moneyUnitOf, type Drawing, type Grid } from "./Grid";
import { layTable } from "./layTable";
import { executionModel, expenditureModel, functionsModel, incomeModel, projectsModel } from "./moneyModels";
import { groupsModel, indicatorsModel, surveyModel } from "./scoringModels";
import type { Expected } from "./TableModel";
import { assetsModel, procurementModel, staffingModel } from "./thingModels";
import type { Choices } from "./Transformation";
import { twoSided } from "./twoSided";

/** A workbook in a layout of its own, with what each of its figures is to be taken for. */
export interface Layout {
  readonly choices: Choices;
  readonly rendered: Rendered;
  /** By table and figure. */
  readonly expected: ReadonlyMap<string, ReadonlyMap<string, Expected>>;
}

/** The same figures, claims and scores, written as the choices say. */
export function renderLayout(workbook: LogicalWorkbook, choices: Choices, seed: number): Layout {
  const drawing: Drawing = {
    choices,
    random: randomFrom(seed * 104_729),
    entity: workbook.entity,
    year: workbook.year,
  };
  const grids = gridsOf(workbook, drawing);
  const canvas = canvasFor(workbook);
  cover(canvas.page(choices.has("plainSheetNames") ? "Sheet1" : "封面"), workbook, choices);
  const hidden = arrange(canvas, grids, drawing);
  const rendered = canvas.finish("fuzzed");
  const sheets = rendered.sheets.map((sheet) => ({ ...sheet, hiddenRows: hidden.get(sheet.name) ?? [] }));
  const expected = new Map<string, ReadonlyMap<string, Expected>>();
  for (const grid of grids) expected.set(grid.table, new Map([...(expected.get(grid.table) ?? []), ...grid.expected]));
  return { choices, rendered: { ...rendered, sheets }, expected };
}

function cover(
  page: ReturnType<ReturnType<typeof canvasFor>["page"]>,
  workbook: LogicalWorkbook,
  choices: Choices,
): void {
  page.write(0, 0, ["部门整体支出绩效自评报告附表"]);
  page.write(2, 0, ["单位名称", workbook.entity]);
  page.write(3, 0, ["评价年度", `${String(workbook.year)}年`]);
  page.write(4, 0, ["自评总分"]);
  page.line("cover", 4, 1, [figure("total.score")], stylesOf(TEN_THOUSAND));
  page.write(5, 0, ["评价等级", workbook.grade]);
  if (choices.has("unitOnCover")) page.write(6, 0, ["金额单位", moneyUnitOf(choices).name]);
}

function gridsOf(workbook: LogicalWorkbook, drawing: Drawing): readonly Grid[] {
  const one = [
    executionModel,
    projectsModel,
    functionsModel,
    assetsModel,
    procurementModel,
    staffingModel,
    groupsModel,
    indicatorsModel,
    surveyModel,
  ].flatMap((model) => layTable(model(workbook), drawing));
  return [...incomeGrids(workbook, drawing), ...one];
}

/** 收入 and 支出 in tables of their own, or on two sides of one; there the years are never rows. */
function incomeGrids(workbook: LogicalWorkbook, drawing: Drawing): readonly Grid[] {
  const isTwoSided = drawing.choices.has("twoSided");
  const choices = isTwoSided
    ? new Set([...drawing.choices].filter((each) => each !== "yearsAsRows" && each !== "repeatedHeader"))
    : drawing.choices;
  const incomes = layTable(incomeModel(workbook), { ...drawing, choices });
  const expenditures = layTable(expenditureModel(workbook), { ...drawing, choices });
  if (!isTwoSided) return [...incomes, ...expenditures];
  return incomes.flatMap((income, index) => {
    const other = expenditures[index];
    return other === undefined ? [income] : [twoSided(income, other, drawing.choices.has("repeatedHeader"))];
  });
}
