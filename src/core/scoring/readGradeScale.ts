import type { CellPlace } from "../grid/Sheet";
import { compare, exactFromText, HUNDRED, ZERO, formatExact, type Exact } from "../quantity";
import { scaleName } from "./grade";
import type { GradeScale } from "./Scorecard";

type Step = GradeScale["steps"][number];

/** Words for grades (等级用语), best first; those of one line mean the same rank. */
const RANKS: readonly (readonly string[])[] = [
  ["优秀", "优"],
  ["良好", "较好", "良"],
  ["中等", "一般", "中"],
  ["合格", "及格"],
  ["较差"],
  ["不合格", "不及格", "差"],
];
const GRADE = "不合格|不及格|优秀|良好|较好|中等|一般|合格|及格|较差|优|良|中|差";
const AFTER = `["”』」]?(?:等|级|等级|档)?`;
const NUMBER = String.raw`(?<![\d.])\d{1,3}(?:\.\d+)?(?![\d.])`;
/** 90(含)-100分, ≥90, 60分以下, 80≤得分<90, [75,90): figures and the signs and words around them, no other words. */
const RANGE = String.raw`[\[(（【]?(?:得分|评分|分数|总分|综合得分|[sSxX])?\s*(?:[≥≤<>=]|>=|<=|不低于|低于|不足|小于|大于|高于|达到?|在)*\s*${NUMBER}(?:\s*(?:[-–—~～至到,，≤<>≥=]|>=|<=|分|[(（【]?不?含\s*(?:${NUMBER})?\s*分?[)）】]?|得分|评分|分数|总分|[sSxX]|及?以上|及?以下|以内|之间|不满|不足|低于|${NUMBER})){0,12}[\])）】]?`;
const GRADE_FIRST = new RegExp(
  `(?:(?<![\\u4e00-\\u9fff])|(?<=[为是]))["“『「]?(${GRADE})${AFTER}\\s*(?:为|是|[:：=])?\\s*(${RANGE})`,
  "g",
);
const RANGE_FIRST = new RegExp(
  `(${RANGE})\\s*(?:的|等级|的等级)?\\s*(?:评定为|评为|定为|认定为|属于|[为是得属:：=,，])?\\s*["“『「]?(${GRADE})${AFTER}(?![\\u4e00-\\u9fff])`,
  "g",
);
const LONGEST = 400;
const BELOW = /以下|不足|不满|小于|(?<!不)低于|</;

/**
 * Reads a grade scale from a sentence of the workbook (等级划分): `90（含）-100为优，75（含）-90为良…`,
 * `优（90分及以上）、良（80-90分）…`, `得分≥90为优秀…`. Absent unless three grades or more stand in falling order.
 */
export function readGradeScale(text: string, source: string, place?: CellPlace): GradeScale | undefined {
  const steps = passages(text).flatMap(readPassage).find(isScale);
  if (steps === undefined) return undefined;
  return { name: scaleName(steps, formatExact), source, ...(place === undefined ? {} : { at: place }), steps };
}

/** How good a grade is, best 0; words of one rank are the same grade in other words (良 = 良好). */
export function gradeRank(grade: string): number | undefined {
  const rank = RANKS.findIndex((words) => words.includes(grade));
  return rank === -1 ? undefined : rank;
}

/** Parts of the text that are short enough to be a scale and hold what every scale holds. */
function passages(text: string): readonly string[] {
  const plain = text.normalize("NFKC").replace(/≧/g, "≥").replace(/≦/g, "≤").replace(/\s+/g, " ");
  const parts = plain.length <= LONGEST ? [plain] : plain.split("。").filter((part) => part.length <= LONGEST);
  return parts.filter((part) => part.includes("优") && /\d\d/.test(part));
}

/** Both readings of a passage, the one that makes more of it first. */
function readPassage(text: string): readonly (readonly Step[])[] {
  const readings = [readSteps(text, RANGE_FIRST, 1, 2), readSteps(text, GRADE_FIRST, 2, 1)];
  return readings.sort((left, right) => right.length - left.length);
}

function readSteps(text: string, pattern: RegExp, range: number, grade: number): readonly Step[] {
  const steps = [...text.matchAll(pattern)].flatMap((match) => {
    const from = lowestOf(match[range] ?? "");
    return from === undefined ? [] : [{ grade: match[grade] ?? "", from }];
  });
  return steps.sort((left, right) => compare(right.from, left.from));
}

/** The lower end of a range of points; 0 for what lies below a single figure. */
function lowestOf(range: string): Exact | undefined {
  const figures = [...range.matchAll(new RegExp(NUMBER, "g"))].flatMap((match) => exactFromText(match[0]) ?? []);
  const [first, ...others] = figures.sort(compare);
  if (first === undefined || figures.some((figure) => compare(figure, HUNDRED) > 0)) return undefined;
  return others.every((other) => compare(other, first) === 0) && BELOW.test(range) ? ZERO : first;
}

/** Three grades or more from 优 down, each once, the better the higher. */
function isScale(steps: readonly Step[]): boolean {
  const ranks = steps.map((step) => gradeRank(step.grade) ?? -1);
  const fall = ranks.every((rank, index) => rank > (ranks[index - 1] ?? -1));
  return steps.length >= 3 && ranks[0] === 0 && fall;
}
