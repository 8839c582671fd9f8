import type { Award, Tier } from "../../Rule";
import type { RuleReading } from "../../RuleEngine";
import type { AwardClause, Clause } from "../Clause";
import { hasOnly, ofKind } from "../clauses";
import { awardOf } from "../numbers";
import { ambiguous } from "../readings";

/** Families of labels that rank: a list of them is a choice, never a sum. */
const FAMILIES: readonly RegExp[] = [
  /^(?:靠前|居中|中游|中等|靠后|前列|末位|落后|领先|上游|下游|前[\d一二三四五六七八九十]+名|第[\d一二三四五六七八九十]+名?(?:[-~至]第?[\d一二三四五六七八九十]+名?)?)$/,
  /^(?:优秀?|良好?|中|差|较?好|较?差|一般|合格|不合格|基本合格|达标|未达标|不达标|基本达标|先进|称职|不称职|基本称职)(?:等级|等次|及以上)?$/,
  /^(?:较?高|中|较?低|很高|很低|显著|较显著|明显|较明显|一般|不明显|不显著|较强|强|弱|较弱)$/,
  /^(?:[A-E]|[一二三四五]等奖|[一二三四五][级等档类]|特等奖)(?:级|等|档|类)?$/,
  /^(?:非常|很|较|比较|基本|不|一般)?满意$/,
  /^(?:全部|部分|基本|大部分|完全|少部分)?(?:达成|达到|完成|实现|未|不)(?:预期)?(?:目标|指标|效果|达成|完成)?(?:且效果较差|并具有一定效果|且效果明显)?$/,
];

/** Words that make one label a lesser degree of another. */
const DEGREES = /基本|较|比较|部分|一般|不够|有所|大部分|少量|个别|尚|欠/;
const NEGATIONS = /^(?:不|未|无|没有|没|尚未|未能)/;
const PREFIX =
  /^(?:效果|成效|作用|影响程度|影响|程度|考核|排名|名次|等级|等次|评价|评级|评定|结果|得分|为|获得?|位于|处于|处|在|属于|被评为|达到)+(?=.)/;

/** 分档: 靠前得2分；居中得0分；靠后得0分. Lists that may be tiers or points to add up are left to the 规则类型, else ambiguous. */
export function readTiers(
  clauses: readonly Clause[],
  text: string,
  kinds: readonly string[] | undefined,
): RuleReading | undefined {
  if (!hasOnly(clauses, ["award", "full", "item", "cap", "floor"])) return undefined;
  const hasDegrees = ofKind(clauses, "award").some(({ when }) => when.on === "label" && DEGREES.test(when.label));
  const labelled = clauses.flatMap((clause) => labelOf(clause, hasDegrees));
  const rest = ofKind(clauses, "award").filter((clause) => labelOf(clause, hasDegrees).length === 0);
  const others = rest.filter(({ when }) => when.on === "otherwise");
  if (labelled.length < 2 || others.length > 1 || !rest.every((clause) => isElse(clause))) return undefined;
  const [first, second] = labelled;
  if (labelled.length === 2 && second?.isNothing === true && NEGATIONS.test(second.label) && !isRanked(first?.label))
    return undefined;
  if (kinds?.includes("checklist") === true) return undefined;
  const isList = ofKind(clauses, "item").length === labelled.length;
  const isTier =
    labelled.every(({ label }) => isRanked(label)) || labelled.some((entry) => entry.isNothing) || kinds !== undefined;
  if (!isTier) return isList || isSum(labelled) ? undefined : ambiguous(text, "degrees");
  return tierRule(labelled, others[0], text);
}

interface Labelled {
  readonly label: string;
  readonly award: Award | undefined;
  readonly isNothing: boolean;
}

/** 达成预期指标 and 未达成 are labels too beside 部分达成. */
function labelOf(clause: Clause, hasDegrees: boolean): readonly Labelled[] {
  if (clause.kind === "item") {
    if (clause.award === null) return [];
    return [{ label: clause.label, award: awardOf(clause.award), isNothing: clause.award.award === "none" }];
  }
  if (clause.kind !== "award") return [];
  if (hasDegrees && clause.when.on === "target" && clause.when.comparison === null) {
    const label = /^[^得计给不]+/.exec(clause.text)?.[0] ?? clause.text;
    return [{ label, award: awardOf(clause.award), isNothing: clause.award.award === "none" }];
  }
  if (clause.when.on !== "label") return [];
  return [{ label: clause.when.label, award: awardOf(clause.award), isNothing: clause.award.award === "none" }];
}

function isElse({ when, award }: AwardClause): boolean {
  return when.on === "otherwise" || award.award === "none";
}

function isRanked(label: string | undefined): boolean {
  return label !== undefined && labelsIn(label).every((part) => FAMILIES.some((family) => family.test(part)));
}

/** Labels without degrees that earn the same each are points to add up. */
function isSum(labelled: readonly Labelled[]): boolean {
  return labelled.every(({ label }) => !DEGREES.test(label)) && !labelled.every(({ label }) => label.length < 4);
}

function tierRule(labelled: readonly Labelled[], otherwise: AwardClause | undefined, text: string): RuleReading {
  const rest = otherwise === undefined ? undefined : awardOf(otherwise.award);
  const tiers = labelled.flatMap(({ label, award }): readonly Tier[] =>
    award === undefined ? [] : [{ ...award, labels: labelsIn(label) }],
  );
  if (tiers.length !== labelled.length || (otherwise !== undefined && rest === undefined)) return ambiguous(text);
  return { rule: { kind: "tier", tiers, ...(rest === undefined ? {} : { otherwise: rest }) } };
}

/** 居中或靠后 are two labels; 排名靠前 is the label 靠前. */
function labelsIn(label: string): readonly string[] {
  return label.split(/或者|或|、/).map((part) => part.replace(PREFIX, ""));
}
