import { toCompact, toHalfWidth } from "../../quantity";

/** A yes or no (是/否, 已达到/未达到, √/×) with its own words. */
export interface Answer {
  readonly text: string;
  /** Absent for words that say neither (基本达到). */
  readonly isMet?: boolean;
}

const ALL = "(?:均已|均|都已|都|全部已|全部|全面|完全|已全部|已经|已)?";
const MET = new RegExp(
  `^(?:${ALL}(?:达到|达成|达标|符合|满足|完成|通过|实现|落实|执行到位|到位|做到|具备|建立|健全|合格|规范|开展|公开|办结|有)` +
    "(?:预期|年度|规定|相关|全部)*(?:目标值|目标任务|目标|指标|要求|标准|任务|值|验收)?|是|√|✓|✔|☑|对|有|是的|true|yes|y)$",
  "i",
);
const UNMET =
  /^(?:(?:均|都|尚|仍)?(?:未|没有|没|不|未能)(?:能|曾)?(?:达到|达成|达标|符合|满足|完成|通过|实现|落实|执行|到位|做到|具备|建立|健全|合格|规范|开展|公开|办结)?(?:预期|年度|规定|相关)*(?:目标值|目标任务|目标|指标|要求|标准|任务|值|验收)?|否|×|✗|✘|x|无|没有|不是|错|false|no|n)$/i;
const MARK = /[①-⑳]|\(\d{1,2}\)|(?<=^|[\s;,。、])\d{1,2}[.、)](?!\d)/g;
const SEPARATOR = /[\s;,。、/|]+/;
const HEDGE = /部分|基本|大部|未|不|尚|待/;

/** One answer by its words; words in brackets are left out unless they take something back. */
export function readAnswer(text: string): Answer {
  const compact = toCompact(text);
  const bare = compact
    .replace(/[。;,.!]+$/, "")
    .replace(/\(([^()]*)\)/g, (all, inner: string) => (HEDGE.test(inner) ? all : ""));
  if (MET.test(bare)) return { text: compact, isMet: true };
  return UNMET.test(bare) ? { text: compact, isMet: false } : { text: compact };
}

/** The answers in a text in the order of the items they belong to: ①是 ②否; 达到，未达到. Absent where marks repeat or leave gaps. */
export function readAnswers(text: string): readonly Answer[] | undefined {
  const half = toHalfWidth(text).trim();
  const marks = [...half.matchAll(MARK)];
  if (marks.length === 0)
    return half
      .split(SEPARATOR)
      .filter((part) => part !== "")
      .map(readAnswer);
  if (half.slice(0, marks[0]?.index).trim() !== "") return undefined;
  const answers = marks.map((mark, index) => ({
    item: numberOf(mark[0]),
    answer: readAnswer(trimmed(half.slice(mark.index + mark[0].length, marks[index + 1]?.index))),
  }));
  answers.sort((left, right) => left.item - right.item);
  return answers.every(({ item }, index) => item === index + 1) ? answers.map(({ answer }) => answer) : undefined;
}

/** True for an answer that speaks of all items at once (均达到). */
export function isForAll({ text, isMet }: Answer): boolean {
  return isMet !== undefined && /^(?:均|都|全部|全面|完全|已全部|以上均)/.test(text);
}

/** Words without the marks that they may be written with or without. */
export function bare(text: string): string {
  return toCompact(text).replace(/[“”‘’"'「」『』()。;,]/g, "");
}

function numberOf(mark: string): number {
  const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".indexOf(mark);
  return circled >= 0 ? circled + 1 : Number(/\d+/.exec(mark)?.[0] ?? 0);
}

function trimmed(text: string): string {
  return text.replace(/^[\s:.、]+|[\s;,。、]+$/g, "");
}
