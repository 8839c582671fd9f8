/** True for a plain number that reads as a calendar year. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2099;
}

/** Years named in a text, in order, each once: `2023 年`, `2024年度`, `2023-2024`, and a bare `2024`. */
export function yearsIn(text: string): readonly number[] {
  const years = new Set<number>();
  for (const match of text.normalize("NFKC").matchAll(/(?<!\d)((?:19|20)\d\d)(?!\d)/g)) {
    const year = Number(match[1]);
    if (isYear(year)) years.add(year);
  }
  return [...years];
}
