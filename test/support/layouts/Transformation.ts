import type { Random } from "../logical/randomFrom";

/** One way in which offices write the same workbook differently (版式变换); of a group at most one applies. */
const GROUPS = {
  synonyms: ["synonyms"],
  columnOrder: ["columnOrder"],
  extra: ["sequenceColumn"],
  remarks: ["remarkColumn"],
  leading: ["leadingBlankColumn"],
  inner: ["innerBlankColumn"],
  blankRows: ["blankRows"],
  titles: ["titleRows"],
  unitPlace: ["unitInHeading", "unitInTitle", "unitOnCover", "unitWithEntity", "unitColumn"],
  unit: ["yuan", "thousandYuan"],
  groups: ["mergedGroups", "repeatedGroups", "firstLabelOnly"],
  numbers: ["textNumbers", "fullWidthDigits"],
  rates: ["percentText", "percentNumber"],
  total: ["totalOnTop"],
  ofWhich: ["ofWhichRows"],
  sheets: ["stacked", "sideBySide"],
  names: ["plainSheetNames"],
  years: ["yearsAsRows", "yearsAsColumns", "yearSubtitle", "yearInSheetName"],
  header: ["repeatedHeader"],
  notes: ["notes"],
  hidden: ["hiddenRows"],
  codes: ["codesSplit", "codesWithoutZeros", "codesInLabels"],
  levels: ["twoLevelHeading", "unmergedHeading"],
  sides: ["twoSided"],
  spaces: ["spacedLabels"],
  numbering: ["numberedLabels"],
  survey: ["choicesInTwoRows"],
} as const;

type Group = keyof typeof GROUPS;
export type Transformation = (typeof GROUPS)[Group][number];
export type Choices = ReadonlySet<Transformation>;

export const TRANSFORMATIONS: readonly Transformation[] = Object.values(GROUPS).flat();

/** The members of a group exclude each other; a third of the groups on average takes part. */
export function chooseTransformations(random: Random): Choices {
  const chosen = new Set<Transformation>();
  for (const group of Object.values(GROUPS)) {
    if (random.chance(0.35)) chosen.add(random.pick<Transformation>(group));
  }
  return withoutClashes(chosen);
}

/** A sheet name can tell the year of a table only where the table has a sheet and a telling name of its own. */
function withoutClashes(chosen: ReadonlySet<Transformation>): Choices {
  const hidesNames = ["plainSheetNames", "stacked", "sideBySide"] as const;
  if (!hidesNames.some((each) => chosen.has(each))) return chosen;
  return new Set([...chosen].filter((each) => each !== "yearInSheetName"));
}
