import { RESPONDENTS, SURVEY_FRAME } from "./surveyWords";

/**
 * The survey that an indicator of satisfaction speaks of: the one whose title shares most with the indicator's name, by
 * pairs of characters and by words for the same people (社会公众 = 居民). Absent where none does, or two do equally.
 */
export function matchSurvey<S extends { readonly title: string; readonly sheet: string }>(
  name: string,
  surveys: readonly S[],
): S | undefined {
  const asked = respondents(name);
  const [only] = surveys;
  if (surveys.length === 1 && only !== undefined && (asked === "" || titleOf(only) === "")) return only;
  return best(surveys.map((survey) => ({ survey, likeness: likeness(asked, titleOf(survey)) })));
}

/** True for an indicator that is measured by asking people (满意度). */
export function isSatisfaction(name: string, ruleText: string): boolean {
  return name.includes("满意") || /满意(?:度|率)/.test(ruleText);
}

function best<S>(candidates: readonly { readonly survey: S; readonly likeness: number }[]): S | undefined {
  const highest = Math.max(0, ...candidates.map((candidate) => candidate.likeness));
  const winners = candidates.filter((candidate) => candidate.likeness === highest && highest > 0);
  return winners.length === 1 ? winners[0]?.survey : undefined;
}

function titleOf(survey: { readonly title: string; readonly sheet: string }): string {
  const people = respondents(survey.title);
  return people === "" ? respondents(survey.sheet) : people;
}

/** What is left of a name or title when the words of every survey are taken out: who was asked. */
function respondents(text: string): string {
  let rest = text.normalize("NFKC");
  for (const frame of SURVEY_FRAME) rest = rest.replace(frame, "");
  return rest;
}

/** Share of common pairs (Dice), or 1 each for people that both name in one word or another. */
function likeness(left: string, right: string): number {
  const pairs = pairsOf(left);
  const others = pairsOf(right);
  if (pairs.size === 0 || others.size === 0) return 0;
  const common = [...pairs].filter((pair) => others.has(pair)).length;
  const people = RESPONDENTS.filter((words) => names(left, words) && names(right, words)).length;
  return people + (2 * common) / (pairs.size + others.size);
}

function names(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < text.length; index += 1) pairs.add(text.slice(index, index + 2));
  if (text.length === 1) pairs.add(text);
  return pairs;
}
