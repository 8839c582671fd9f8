import type { Indicator } from "../scoring/Indicator";
import { isTreeCode, readCode } from "../scoring/readCode";
import { readLabelWeight } from "../scoring/readLabelWeight";
import type { CheckSide } from "./Check";
import type { Draft } from "./Draft";
import { labelPath } from "./labelPath";
import type { ValidationInput } from "./ValidationInput";

/** An indicator with the code it carries and the code of the nearest group above that has one. */
interface Coded {
  readonly indicator: Indicator;
  readonly code: string | undefined;
  readonly parent: string | undefined;
  /** Position among the indicators of the same group, from 1. */
  readonly position: number;
}

/** Codes (指标编码): used once, fitting the group above, written in one way, and present where the others have one. */
export function validateCodes({ sheet }: ValidationInput): readonly Draft[] {
  const entries = codedIndicators(sheet.indicators);
  const used = new Set(entries.flatMap(({ code }) => code ?? []));
  if (used.size === 0) return [];
  const accused = accusedDuplicates(entries);
  const repeated = new Set(accused.values());
  const single = entries.filter((entry) => !repeated.has(entry));
  return [
    ...single.flatMap((entry) => checkDuplicate(entry, accused, used, sheet.title)),
    ...checkPrefixes(entries, accused, used, sheet.title),
    ...checkPattern(entries, sheet.title),
    ...checkMissing(entries, used, sheet.title),
  ];
}

function codedIndicators(indicators: readonly Indicator[]): readonly Coded[] {
  const positions = new Map<string, number>();
  return indicators.map((indicator) => {
    const group = indicator.groups.join("/");
    const position = (positions.get(group) ?? 0) + 1;
    positions.set(group, position);
    const code = indicator.code !== undefined && isTreeCode(indicator.code) ? indicator.code : undefined;
    return { indicator, code, parent: parentCode(indicator.groups), position };
  });
}

function parentCode(groups: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const label of groups) {
    const { code } = readCode(readLabelWeight(label).text, found);
    if (code !== undefined && /^[A-Za-z\d.-]+$/.test(code)) found = code;
  }
  return found;
}

/** Of several with one code the first that fits its group (or simply the first) keeps it; the others are accused. */
function accusedDuplicates(entries: readonly Coded[]): ReadonlyMap<Coded, Coded> {
  const keepers = new Map<string, Coded>();
  for (const entry of entries) {
    const keeper = entry.code === undefined ? undefined : keepers.get(entry.code);
    if (entry.code !== undefined && (keeper === undefined || (!fits(keeper) && fits(entry))))
      keepers.set(entry.code, entry);
  }
  const accused = new Map<Coded, Coded>();
  for (const entry of entries) {
    const keeper = keepers.get(entry.code ?? "");
    if (keeper !== undefined && keeper !== entry) accused.set(entry, keeper);
  }
  return accused;
}

/** The check of one code: a pass where it stands alone, an error on the one that repeats it. */
function checkDuplicate(
  entry: Coded,
  accused: ReadonlyMap<Coded, Coded>,
  used: ReadonlySet<string>,
  title: string,
): readonly Draft[] {
  const keeper = accused.get(entry);
  if (entry.code === undefined) return [];
  const base = draftOf("duplicateCode", "repeated", entry, title);
  if (keeper === undefined) return [{ ...base, verdict: "pass", with: [] }];
  return [{ ...base, verdict: "error", with: [sideOfCode(keeper)], ...proposal(entry, used) }];
}

/** A code that does not begin as its group's does, in a table where most do. */
function checkPrefixes(
  entries: readonly Coded[],
  accused: ReadonlyMap<Coded, Coded>,
  used: ReadonlySet<string>,
  title: string,
): readonly Draft[] {
  const coded = entries.filter((entry) => entry.code !== undefined && entry.parent !== undefined);
  const misfits = coded.filter((entry) => !fits(entry));
  if (misfits.length * 2 > coded.length) return [];
  return misfits
    .filter((entry) => !accused.has(entry))
    .map((entry) => ({
      ...draftOf("malformedCode", "prefix", entry, title),
      verdict: "suspect",
      with: [],
      ...proposal(entry, used),
    }));
}

/** Codes written in another way than most of the table's (B24-2 among B241, b11 among B11): one remark for each way. */
function checkPattern(entries: readonly Coded[], title: string): readonly Draft[] {
  const byPattern = new Map<string, Coded[]>();
  for (const entry of entries) {
    if (entry.code === undefined) continue;
    const pattern = patternOf(entry.code);
    const list = byPattern.get(pattern);
    if (list === undefined) byPattern.set(pattern, [entry]);
    else list.push(entry);
  }
  const [, ...odd] = [...byPattern.values()].sort((left, right) => right.length - left.length);
  return odd.flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return [{ ...draftOf("malformedCode", "pattern", first, title), verdict: "remark", with: others.map(sideOfCode) }];
  });
}

/** A code with its digits and letters made alike: A9, A9-9, a9, 9.9. */
function patternOf(code: string): string {
  return code
    .replace(/\d+/g, "9")
    .replace(/[A-Z]/g, "A")
    .replace(/[a-z]/g, "a")
    .replace(/(?:\.9)+/g, ".9");
}

/** No code where at least half of the indicators have one. */
function checkMissing(entries: readonly Coded[], used: ReadonlySet<string>, title: string): readonly Draft[] {
  const missing = entries.filter((entry) => entry.code === undefined);
  if (missing.length * 2 > entries.length) return [];
  return missing.map((entry) => ({
    ...draftOf("missing", "code", entry, title),
    verdict: "remark",
    with: [],
    ...proposal(entry, used),
  }));
}

function fits({ code = "", parent }: Coded): boolean {
  return parent === undefined || (code.startsWith(parent) && code !== parent);
}

/** The code that the indicator's place in its group asks for, if it is free. */
function proposal({ parent, position }: Coded, used: ReadonlySet<string>): Pick<Draft, "expectedText"> {
  if (parent === undefined) return {};
  const code = parent.includes(".") ? `${parent}.${String(position)}` : `${parent}${String(position)}`;
  return used.has(code) ? {} : { expectedText: code };
}

function draftOf(kind: Draft["kind"], variant: string, entry: Coded, title: string): Omit<Draft, "verdict" | "with"> {
  const path = labelPath(entry.indicator, title);
  return { kind, variant, path, at: sideOfCode(entry), unit: "", affects: "none" };
}

function sideOfCode({ indicator, code }: Coded): CheckSide {
  return {
    place: (indicator.codeCell ?? indicator.label).place,
    label: indicator.label.text,
    value: code ?? indicator.label.text,
  };
}
