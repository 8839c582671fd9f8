import type { IndicatorSheet } from "../IndicatorSheet";
import type { Scheme } from "../Scorecard";
import { MINHANG_DEPARTMENT } from "./minhangDepartment";
import { MINISTRY_OF_FINANCE } from "./ministryOfFinance";
import { PLATFORM } from "./platform";

/** The schemes that come with the tool; the first is the default. */
export const SCHEMES: readonly Scheme[] = [MINHANG_DEPARTMENT, MINISTRY_OF_FINANCE, PLATFORM];

export const DEFAULT_SCHEME: Scheme = MINHANG_DEPARTMENT;

/** The scheme for a table where nobody chose one: the Ministry's for a self-evaluation form, which states no rules of its own. */
export function schemeFor(sheet: IndicatorSheet): Scheme {
  const isForm = sheet.indicators.every(({ rule }) => rule === undefined);
  return isForm ? MINISTRY_OF_FINANCE : DEFAULT_SCHEME;
}

/** The scheme with this id or name, or the only one whose name or document contains these words; absent for none or several. */
export function findScheme(words: string): Scheme | undefined {
  const wanted = plain(words);
  const exact = SCHEMES.find((scheme) => [scheme.id, scheme.name, scheme.source].map(plain).includes(wanted));
  if (exact !== undefined || wanted === "") return exact;
  const found = SCHEMES.filter((scheme) => plain(scheme.name + scheme.source).includes(wanted));
  return found.length === 1 ? found[0] : undefined;
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s〔〕[\]()]/g, "")
    .toLowerCase();
}
