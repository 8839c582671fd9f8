import { exactFromText, isZero, readWritten, type Exact, type WrittenNumber } from "../../quantity";
import type { ComplementRule, RatioRule, SurveyRule } from "../Rule";
import type { Factor, FormulaClause } from "./Clause";
import { figureOf } from "./numbers";

type Role = "weight" | "one" | "percent" | "actual" | "target" | "satisfaction" | "completion" | "rate" | "quantity";

/** What the names in a formula stand for, the first that fits. */
const NAMES: readonly (readonly [Role, RegExp])[] = [
  [
    "weight",
    /^(?:本项|该项|指标|此项|该指标|本指标|对应)*的?(?:权重分值|权重分|权重|分值|分数|满分值|满分|标准分值|标准分|基准分)$/,
  ],
  ["one", /^(?:100%|1|1\.0+)$/],
  ["percent", /^\d+(?:\.\d+)?%$/],
  ["weight", /^\d+(?:\.\d+)?分?$/],
  ["actual", /^(?:指标|年度|全年)*(?:实际|实际完成|完成)(?:值|数|量|数量|数值|情况)?$/],
  [
    "target",
    /^(?:年度|年初|预期|计划|指标|绩效|设定|计划完成)*(?:目标|目标值|指标值|计划值|计划数|计划|目标数|应完成数|应完成值|值|数)$/,
  ],
  ["satisfaction", /满意[度率](?:平均值|平均分|得分|调查结果|结果)?$/],
  [
    "completion",
    /^(?:实际|目标|指标|任务|工作|计划|年度|目标值)*(?:完成率|完成比例|完成比|达成率|完成程度|完成度|比例)$/,
  ],
  ["rate", /(?:率|比例|比重|占比|程度|百分比|进度)$/],
  ["rate", /^(?:实际|考核|测评|评价|考评|综合|调查)+得分$/],
];

/** What stands beside the weight, and the rule that it makes; powers are +1 above and −1 below the line. */
const FORMS: readonly (readonly [string, RatioRule])[] = [
  ["rate+1", { kind: "ratio", base: "none" }],
  ["actual+1", { kind: "ratio", base: "none" }],
  ["completion+1", { kind: "ratio", base: "completion" }],
  ["actual+1 target-1", { kind: "ratio", base: "target" }],
  ["quantity+1 quantity-1", { kind: "ratio", base: "quantities" }],
];

/** The rule that a product states; absent where it is not the weight times one rate. */
export function formulaRule({ product, note }: FormulaClause): RatioRule | ComplementRule | SurveyRule | undefined {
  const factors = product.map((factor) => ({ factor, role: roleOf(factor) })).filter(({ role }) => role !== "one");
  const [weight, ...weights] = factors.filter(({ role }) => role === "weight");
  if (weight === undefined || weights.length > 0 || weight.factor.power < 0) return undefined;
  const rest = factors.filter(({ role }) => role !== "weight");
  const full = fullOf(weight.factor);
  const [only, ...more] = rest;
  if (only?.role === "complement" && more.length === 0 && full === undefined) return complement(only.factor);
  if (only?.role === "satisfaction" && more.length === 0) return survey([note, ...notesOf(product)], full);
  const over = divisorOf(rest);
  if (over !== undefined) return { kind: "ratio", base: "none", over, ...(full === undefined ? {} : { full }) };
  const form = rest
    .map(({ role, factor }) => `${role}${factor.power < 0 ? "-" : "+"}1`)
    .sort(actualFirst)
    .join(" ");
  const rule = FORMS.find(([pattern]) => pattern === form)?.[1];
  return rule === undefined || full === undefined ? rule : { ...rule, full };
}

/** The figure of a rate over a figure: 执行率÷95%. */
function divisorOf(
  rest: readonly { readonly factor: Factor; readonly role: Role | "complement" }[],
): WrittenNumber | undefined {
  const [divisor, ...divisors] = rest.filter(({ factor }) => factor.power < 0);
  const [rate, ...rates] = rest.filter(({ factor }) => factor.power > 0);
  if (divisor?.role !== "percent" || divisors.length > 0 || rates.length > 0) return undefined;
  const isRate = rate !== undefined && ["rate", "completion", "satisfaction", "actual"].includes(rate.role);
  const figure = "name" in divisor.factor ? figureOf(divisor.factor.name) : undefined;
  return isRate && figure !== undefined && !isZero(figure.value) ? figure : undefined;
}

/** The rate that 按…计分 names. */
export function completionOf(name: string): RatioRule | undefined {
  if (OVER_TARGET.test(name)) return { kind: "ratio", base: "target" };
  const isCompletion = roleOf({ power: 1, name, note: null }) === "completion" || name.includes("完成");
  return { kind: "ratio", base: isCompletion ? "completion" : "none" };
}

/** 实际值与目标值的比例, 完成数占计划数的比重. */
const OVER_TARGET = /^(?:实际|完成|指标|年度)+(?:值|数|量)?(?:与|和|占|\/)(?:年度|年初|预期|设定)*(?:目标|计划)/;

function roleOf(factor: Factor): Role | "complement" {
  if ("complement" in factor) return "complement";
  return NAMES.find(([, pattern]) => pattern.test(factor.name))?.[0] ?? "quantity";
}

/** The points where the weight is written as a figure: 20分×执行率. */
function fullOf(factor: Factor): Exact | undefined {
  return "name" in factor ? exactFromText(factor.name.replace("分", "")) : undefined;
}

function complement(factor: Factor): ComplementRule | undefined {
  if (!("complement" in factor) || factor.power < 0) return undefined;
  return factor.isAbsolute ? { kind: "complement" } : { kind: "complement", isSigned: true };
}

function notesOf(product: readonly Factor[]): readonly (string | null)[] {
  return product.map((factor) => ("note" in factor ? factor.note : null));
}

function survey(notes: readonly (string | null)[], full: Exact | undefined): SurveyRule {
  const choiceWeights = notes.flatMap((note) => (note === null ? [] : choicesOf(note)));
  return {
    kind: "survey",
    ...(choiceWeights.length === 0 ? {} : { choiceWeights }),
    ...(full === undefined ? {} : { full }),
  };
}

/** A=1、B=0.6、C=0; 非常满意=100%、满意=80%. */
function choicesOf(note: string): readonly { readonly choice: string; readonly weight: Exact }[] {
  return [...note.matchAll(/([A-Z]|[\p{Script=Han}]+)[=:](\d+(?:\.\d+)?%?)/gu)].flatMap(
    ([, choice = "", figure = ""]) => {
      const written = readWritten(figure);
      return written.kind === "value" ? [{ choice, weight: written.number.value }] : [];
    },
  );
}

function actualFirst(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
