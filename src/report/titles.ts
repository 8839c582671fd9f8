import type { Check, CheckKind, CheckSide, Exact } from "../core";
import { compare } from "../core";
import { plainText, figureText, placesOf, unitOf } from "./figures";
import { basisOf } from "./messages";

/** A finding in one short line, in clauses that a line may break between: "年初预算合计 676.21", "≠ 分项之和 677.00". */
export type Title = readonly [first: string, ...rest: readonly string[]];

/** Both figures with ≠, < or > between them; of findings without figures what is the matter. */
export function titleOf(check: Check): Title {
  if (check.verdict === "unchecked") return [nameOf(check.at)];
  return TITLES[check.kind](check);
}

/** The same as one text. */
export function titleText(check: Check): string {
  return titleOf(check).join(" ");
}

/** A side in as few words as name it: "B121 权重", "2024 年人员经费实际支出". */
export function nameOf({ short, label, place }: CheckSide): string {
  if (short !== undefined) return short;
  const parts = label.split(" / ");
  const [first = ""] = parts;
  if (first === "") return place.sheet;
  const code = /^[A-Za-z]\d[\d.-]*(?=[\s\u4e00-\u9fff])/.exec(first)?.[0];
  return parts.length === 1 ? first : [code ?? first, ...parts.slice(-1)].join(" ");
}

type Wording = (check: Check) => Title;

const TITLES: Readonly<Record<CheckKind, Wording>> = {
  sum: againstBasis,
  ofWhich: above,
  rate: againstBasis,
  change: againstBasis,
  share: againstBasis,
  average: againstBasis,
  equal: againstOther,
  rollForward: againstBasis,
  opening: againstOther,
  product: againstBasis,
  limit: above,
  weights: againstBasis,
  score: (check) => [`${nameOf(check.at)} 原评分 ${actualText(check)}`, `≠ 测算分 ${expectedText(check)}`],
  scoreRange: (check) => [`${nameOf(check.at)} ${actualText(check)}`, "不在 0 分与权重之间"],
  total: againstBasis,
  grade: (check) => [`评价等级“${check.at.value}”`, `≠ 按得分“${check.expectedText ?? ""}”`],
  duplicateCode: (check) => [`编码 ${check.at.value} 重复${comma(check)}`, ...proposal(check)],
  malformedCode: (check) => [`编码 ${check.at.value}${others(check)}`, "写法与多数编码不同"],
  target: (check) => (check.expected === undefined ? [nameOf(check.at), "与绩效目标表不一致"] : againstOther(check)),
  missing: (check) => [
    `${nameOf(check.at)}${MISSING[check.variant ?? ""] ?? "未填写"}${comma(check)}`,
    ...proposal(check),
  ],
  type: (check) => [`${nameOf(check.at)}${others(check)}`, "以文本形式存放"],
  unit: (check) => [nameOf(check.at), "计量单位不一致"],
  precision: (check) => [`${nameOf(check.at)}${others(check)}`, "小数位数多于同类数据"],
  text: againstOther,
};

const MISSING: Readonly<Record<string, string>> = { code: "没有指标编码" };

/** Against what the relation itself gives: 应为. */
function againstBasis(check: Check): Title {
  const { kind, variant, at, with: sides } = check;
  const basis = variant === "displayed" ? "按显示数计算" : basisOf(check);
  if (check.expected === undefined) {
    if (kind === "sum" && (variant === "formula" || variant === "formulaCircle")) {
      return [nameOf(at), variant === "formula" ? `的公式漏加 ${String(sides.length)} 项` : "的公式包括了自身"];
    }
    return [nameOf(at), `与${basis}不一致`];
  }
  return [`${nameOf(at)} ${actualText(check)}`, `≠ ${basis} ${expectedText(check)}`];
}

/** Against what is told elsewhere; less than a part of it is told as such. */
function againstOther(check: Check): Title {
  const { at, with: sides, expected, actual, variant, verdict } = check;
  const [other] = sides;
  const isLess = variant === "scope" && verdict === "error" && isBelow(actual, expected);
  const name = other === undefined ? "对应数" : otherName(other, at);
  return [`${nameOf(at)} ${actualText(check)}`, `${isLess ? "<" : "≠"} ${name} ${expectedText(check)}`];
}

function above(check: Check): Title {
  const { at, with: sides } = check;
  const [other] = sides;
  const name = other === undefined ? "上限" : `${otherName(other, at)}${sides.length > 1 ? "等" : ""}`;
  return [`${nameOf(at)} ${actualText(check)}`, `> ${name} ${expectedText(check)}`];
}

/** On another sheet the sheet says it in fewer words; on the same one the year goes without saying twice. */
function otherName(other: CheckSide, at: CheckSide): string {
  if (other.place.sheet !== at.place.sheet) return other.place.sheet;
  const [year = ""] = /^\d{4} 年/.exec(nameOf(at)) ?? [];
  const name = nameOf(other);
  return year !== "" && name.startsWith(year) ? name.slice(year.length) : name;
}

function isBelow(actual: Exact | undefined, expected: Exact | undefined): boolean {
  return actual !== undefined && expected !== undefined && compare(actual, expected) < 0;
}

function actualText(check: Check): string {
  return check.actual === undefined ? `“${check.at.value}”` : bare(check, check.actual);
}

function expectedText(check: Check): string {
  if (check.expected !== undefined) return bare(check, check.expected);
  const words = check.expectedText ?? check.with[0]?.value;
  return words === undefined ? "" : `“${words}”`;
}

/** Money and points go without their unit: it stands beside the list. */
function bare(check: Check, value: Exact): string {
  const unit = unitOf(check);
  return /元$|^分$/.test(unit) ? plainText(value, placesOf(check)) : figureText(value, unit, placesOf(check));
}

function others({ with: sides }: Check): string {
  return sides.length === 0 ? "" : ` 等 ${String(sides.length + 1)} 处`;
}

function proposal({ expectedText: proposed }: Check): readonly string[] {
  return proposed === undefined || proposed === "" ? [] : [`可编为 ${proposed}`];
}

function comma(check: Check): string {
  return proposal(check).length > 0 ? "，" : "";
}
