import { toCompact } from "../../quantity";

const CLOSING = /([^,;。，；、:=]*)[=为是达至]?-?\d+(?:\.\d+)?%[。.;,)]*$/;
/** No clause is longer. */
const LONGEST = 200;
const RATE = /\p{Script=Han}{2}率/gu;

/** True where the rate that an explanation ends with goes by another name than the indicator's (结余率8% for a 完成率). */
export function closesWithAnother(name: string, text: string): boolean {
  const words = CLOSING.exec(toCompact(text).slice(-LONGEST))?.[1] ?? "";
  const last = [...words.matchAll(RATE)].at(-1)?.[0];
  return last !== undefined && !last.endsWith("比率") && !name.includes(last);
}
