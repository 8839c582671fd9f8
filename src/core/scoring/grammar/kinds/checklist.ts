import { compare, isZero, ONE, type Exact } from "../../../quantity";
import type { Award, ChecklistItem } from "../../Rule";
import type { RuleReading } from "../../RuleEngine";
import type { AwardClause, Clause, Condition, ItemClause } from "../Clause";
import { asWritten } from "../asWritten";
import { earning, hasOnly, ofKind } from "../clauses";
import { awardOf } from "../numbers";
import { ambiguous } from "../readings";

/** Points inside an item's words: two items run together, or one with a second condition. */
const POINTS = /\d分(?![钟之值类])/;
const FIGURE = /[≥≤<>]\d|\d%?以[上下内]/;

/** 要点核对: ①…得1分；②…得2分; …的，得2分；否则不得分; ①…；②…。每符合一项得1分. */
export function readChecklist(clauses: readonly Clause[], text: string): RuleReading | undefined {
  if (!hasOnly(clauses, ["item", "award", "each", "full", "cap", "floor"])) return undefined;
  const marked = ofKind(clauses, "item");
  const awards = earning(clauses).filter(({ when }) => when.on === "label" || when.on === "faults" || isOnTime(when));
  if (awards.length > 0 && awards.every(({ when }) => when.on === "time")) return undefined;
  if (awards.length !== earning(clauses).length || (marked.length > 0 && awards.length > 0)) return undefined;
  const entries = marked.length > 0 ? marked.map(ofItem) : awards.map(ofAward);
  const each = eachAward(clauses, entries);
  const items = entries.flatMap(({ text: label, award = each }): readonly ChecklistItem[] =>
    award === undefined ? [] : [{ text: label, ...award }],
  );
  if (items.length === 0 || items.length !== entries.length) return undefined;
  if (items.some(({ points, text: words }) => isZero(points) || POINTS.test(words))) return ambiguous(text);
  if (isOverFull(items) || areBands(items)) return ambiguous(text);
  const shown = items.map((item) => ({ ...item, text: asWritten(text, item.text) }));
  return { rule: { kind: "checklist", items: shown } };
}

/** 按规定时限公开 beside other points; a day of its own may be one of several. */
function isOnTime(when: Condition): boolean {
  return when.on === "time" && !when.isLate && when.by === null;
}

interface Entry {
  readonly text: string;
  readonly award?: Award;
}

function ofItem({ label, award }: ItemClause): Entry {
  const earned = award === null ? undefined : awardOf(award);
  return { text: trimmed(label), ...(earned === undefined ? {} : { award: earned }) };
}

function ofAward({ when, award, text }: AwardClause): Entry {
  const earned = awardOf(award);
  return { text: trimmed("label" in when ? when.label : text), ...(earned === undefined ? {} : { award: earned }) };
}

function trimmed(label: string): string {
  return label.replace(/[,、:的]*(?:符合|满足)?[,、:的]*$/, "");
}

/** 每项1分 gives every item its points; items that state their own need none. */
function eachAward(clauses: readonly Clause[], entries: readonly Entry[]): Award | undefined {
  const [each, ...more] = ofKind(clauses, "each");
  const isNeeded = entries.every(({ award }) => award === undefined);
  return each === undefined || more.length > 0 || !isNeeded ? undefined : awardOf(each.award);
}

/** Several items that each earn all the marks are no list of points to add. */
function isOverFull(items: readonly ChecklistItem[]): boolean {
  return items.length > 1 && items.some(({ points, isShare }) => isShare === true && isAtLeastOne(points));
}

function isAtLeastOne(points: Exact): boolean {
  return compare(points, ONE) >= 0;
}

/** Items that are all bounds on a figure may be steps of one scale. */
function areBands(items: readonly ChecklistItem[]): boolean {
  return items.length > 1 && items.every(({ text }) => FIGURE.test(text));
}
