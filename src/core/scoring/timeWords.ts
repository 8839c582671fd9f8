/** Words for what was done after its time (逾期), of two characters each. */
export const LATE_WORDS: readonly string[] = ["延期", "逾期", "超期", "延迟", "推迟", "延误", "拖延", "滞后", "超时"];

/** Any of them, as a part of a pattern. */
export const LATE = `(?:${LATE_WORDS.join("|")})`;

/** Words for what was done in its time (按期), as a part of a pattern. */
export const IN_TIME = "(?:按期|按时|如期|准时|及时|提前)";
