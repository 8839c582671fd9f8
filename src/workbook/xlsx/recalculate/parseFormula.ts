import { type AstExpression, parse, tokenize } from "@borgar/fx/xlsx";

/** The syntax tree of a formula; absent where it is not one. */
export function parseFormula(formula: string): AstExpression | undefined {
  try {
    return parse(tokenize(formula.includes("!#REF!") ? withoutLostSheets(formula) : formula, { mergeRefs: true }));
  } catch {
    return undefined;
  }
}

/** Excel leaves Sheet1!#REF! behind where the cell went but not the sheet; it means #REF!. */
function withoutLostSheets(formula: string): string {
  return formula.replaceAll(/(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!#REF!/gu, "#REF!");
}
