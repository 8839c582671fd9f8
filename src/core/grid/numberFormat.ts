/** What a number format code says about how a number is shown; dates and scientific notation are only named, not rendered. */
export interface NumberFormat {
  readonly isDate: boolean;
  readonly isPercent: boolean;
  /** Fixed decimal places of the shown number (before the % sign); absent for General and text formats. */
  readonly decimals?: number;
  /** Words that the format adds behind the number: "人次" of `#,##0"人次"`. */
  readonly suffix: string;
}

const known = new Map<string, NumberFormat>();
const GENERAL: NumberFormat = { isDate: false, isPercent: false, suffix: "" };

/** Reads the section for positive numbers of a format code. */
export function readNumberFormat(code: string | undefined): NumberFormat {
  if (code === undefined || code === "General") return GENERAL;
  const found = known.get(code);
  if (found !== undefined) return found;
  const format = parse(code);
  known.set(code, format);
  return format;
}

function parse(code: string): NumberFormat {
  const section = (code.split(";")[0] ?? "").replace(/\[[^\]]*\]/g, "").replace(/[_*]./g, "");
  const bare = section.replace(/"[^"]*"/g, "").replace(/\\./g, "");
  const isDate = /[ymdhs年月日]/i.test(bare) && !/general/i.test(bare);
  const digits = /[0#?](?:[0#?,]*[0#?])?(?:\.([0#?]+))?/.exec(bare);
  const isPlain = !/[eE][+-]|\//.test(bare);
  if (isDate || digits === null || !isPlain) return { isDate, isPercent: false, suffix: "" };
  return {
    isDate,
    isPercent: bare.includes("%"),
    decimals: (digits[1] ?? "").replace(/#/g, "").length,
    suffix: suffixOf(section),
  };
}

function suffixOf(section: string): string {
  const last = Math.max(section.lastIndexOf("0"), section.lastIndexOf("#"), section.lastIndexOf("?"));
  return section
    .slice(last + 1)
    .replace(/"([^"]*)"/g, "$1")
    .replace(/\\(.)/g, "$1")
    .replace(/%/g, "")
    .trim();
}
