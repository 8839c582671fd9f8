const LONGEST = 31;

/** A name that Excel allows and that no sheet has: the wanted one, or the first of `绩核结果 (2)`, `绩核结果 (3)` … that is free. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const base = allowed(wanted);
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = base;
  for (let number = 2; names.has(name.toLowerCase()); number++) {
    const ending = ` (${String(number)})`;
    name = base.slice(0, LONGEST - ending.length) + ending;
  }
  return name;
}

function allowed(wanted: string): string {
  const name = wanted
    .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .slice(0, LONGEST)
    .replace(/^['\s]+|['\s]+$/g, "");
  return name === "" ? "绩核" : name;
}

/** A sheet's name as a reference writes it. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
