import {
  add,
  addLimit,
  addMoney,
  addRate,
  addSigned,
  addSum,
  claim,
  someMoney,
  someOf,
  valueOf,
  type Draft,
} from "./Draft";
import type { LogicalWorkbook } from "./LogicalWorkbook";
import { ASSET_CLASSES, STAFF_TYPES } from "./words";

/** Fixed assets of one year: opening + increase − decrease = original value; less depreciation = net value. */
export function addAssets(draft: Draft): LogicalWorkbook["assetClasses"] {
  const classes = ASSET_CLASSES.map((name, index) => ({ id: `asset${String(index)}`, name }));
  for (const { id } of classes) {
    addMoney(draft, `${id}.opening`, someMoney(draft, 20, 300));
    addMoney(draft, `${id}.increase`, someMoney(draft, 1, 60));
    addMoney(draft, `${id}.decrease`, someMoney(draft, 0, 15));
    add(draft, `${id}.openingQty`, "count", draft.random.integer(20, 400));
    add(draft, `${id}.increaseQty`, "count", draft.random.integer(1, 60));
    add(draft, `${id}.decreaseQty`, "count", draft.random.integer(0, 15));
  }
  const measures = ["opening", "increase", "decrease"].flatMap((name) => [name, `${name}Qty`]);
  for (const { id } of classes) {
    addMovement(draft, id, "");
    addMovement(draft, id, "Qty");
    addMoney(draft, `${id}.depreciation`, someOf(draft, valueOf(draft, `${id}.original`), 0.2, 0.85));
    addNet(draft, id);
  }
  for (const name of [...measures, "original", "originalQty", "depreciation", "net"])
    addSum(
      draft,
      `assets.${name}`,
      classes.map(({ id }) => `${id}.${name}`),
    );
  addMovement(draft, "assets", "");
  addMovement(draft, "assets", "Qty");
  addNet(draft, "assets");
  return classes;
}

function addMovement(draft: Draft, id: string, what: "" | "Qty"): void {
  addSigned(draft, `${id}.original${what}`, [
    [`${id}.opening${what}`, 1],
    [`${id}.increase${what}`, 1],
    [`${id}.decrease${what}`, -1],
  ]);
}

function addNet(draft: Draft, id: string): void {
  addSigned(draft, `${id}.net`, [
    [`${id}.original`, 1],
    [`${id}.depreciation`, -1],
  ]);
}

/** 政府采购 of each year with shares; less than what was spent beside the staff. */
export function addProcurement(draft: Draft, years: readonly number[]): void {
  for (const year of years) {
    const at = (name: string) => `${String(year)}.${name}`;
    const most = valueOf(draft, at("public.executed")) + valueOf(draft, at("project.executed"));
    addMoney(draft, at("goods"), someOf(draft, most, 0.05, 0.2));
    addMoney(draft, at("works"), draft.random.chance(0.2) ? 0 : someOf(draft, most, 0.05, 0.3));
    addMoney(draft, at("services"), someOf(draft, most, 0.1, 0.3));
    const parts = [at("goods"), at("works"), at("services")];
    addSum(draft, at("procurement"), parts);
    addLimit(draft, at("procurement"), [at("public.executed"), at("project.executed")]);
    for (const part of parts) addRate(draft, `${part}.share`, part, at("procurement"));
    add(draft, at("procurement.share"), "rate", 1);
    claim(draft, "share", [at("procurement.share"), ...parts.map((part) => `${part}.share`)], ([whole = 0, ...rest]) =>
      rest.reduce((left, right) => left - right, whole),
    );
  }
}

/** Posts and staff of each year; never more staff than posts. */
export function addStaffing(draft: Draft, years: readonly number[]): LogicalWorkbook["staffTypes"] {
  const types = STAFF_TYPES.map((name, index) => ({ id: `staff${String(index)}`, name }));
  for (const { id } of types) {
    const posts = draft.random.integer(8, 40);
    add(draft, `${id}.posts`, "count", posts);
    for (const year of years) {
      add(draft, `${id}.${String(year)}.inPost`, "count", posts - draft.random.integer(0, 5));
      add(draft, `${id}.${String(year)}.hired`, "count", draft.random.integer(0, 12));
    }
  }
  const columns = ["posts", ...years.flatMap((year) => [`${String(year)}.inPost`, `${String(year)}.hired`])];
  for (const column of columns)
    addSum(
      draft,
      `staff.${column}`,
      types.map(({ id }) => `${id}.${column}`),
    );
  const last = String(years.at(-1));
  for (const id of ["staff", ...types.map((type) => type.id)]) {
    addLimit(draft, `${id}.${last}.inPost`, [`${id}.posts`]);
    addRate(draft, `${id}.controlRate`, `${id}.${last}.inPost`, `${id}.posts`);
  }
  return types;
}
