import fc from "fast-check";
import { isFinding } from "../../support/findingsOf";
import { inspect } from "../../../src/core";
import { accountsOf, closingOf, closingValue, type YearOfAccounts } from "../../support/forms/accounts";

/** Kept to the yuan: were all of them whole thousands, they would claim no more than that. */
const amount = (min: number, max: number) => fc.integer({ min: min / 10, max: max / 10 }).map((tens) => tens * 10 + 7);
const yuan = amount(100_000, 90_000_000);
const small = amount(1_000, 90_000);
const asset = fc.record({ opening: yuan, added: small, removed: small });

/** A year whose income covers its spending. */
const firstYear: fc.Arbitrary<YearOfAccounts> = fc
  .record({
    ...{ basic: yuan, project: yuan, otherIncome: small, opening: yuan, surplus: yuan },
    ...{ equipment: asset, furniture: asset, cars: small, reception: small },
  })
  .map(({ surplus, ...rest }) => ({ ...rest, fiscalIncome: rest.basic + rest.project + surplus }));

const twoYears = fc.tuple(firstYear, firstYear).map(([first, other]) => {
  const second: YearOfAccounts = {
    ...other,
    opening: closingOf(first),
    equipment: { ...other.equipment, opening: closingValue(first.equipment) },
    furniture: { ...other.furniture, opening: closingValue(first.furniture) },
  };
  return [first, second] as const;
});

const unit = fc.constantFrom("元" as const, "万元" as const);

test("two years of accounts that follow from each other have no error, in whatever units they are kept", () => {
  fc.assert(
    fc.property(twoYears, unit, unit, ([first, second], unitBefore, unitNow) => {
      const previous = { file: "2023.xlsx", sheets: accountsOf(2023, first, first, unitBefore) };
      const { checks } = inspect(accountsOf(2024, second, first, unitNow), { previous });
      expect(checks.filter(({ verdict }) => verdict === "error").map(({ id }) => id)).toEqual([]);
      expect(checks.filter((check) => check.variant === "previous" && check.verdict === "unchecked")).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("an opening balance that was changed, with all that follows from it, is the only error", () => {
  fc.assert(
    fc.property(twoYears, unit, unit, small, ([first, second], unitBefore, unitNow, change) => {
      const previous = { file: "2023.xlsx", sheets: accountsOf(2023, first, first, unitBefore) };
      const shifted = { ...second, opening: second.opening + change };
      const { checks } = inspect(accountsOf(2024, shifted, first, unitNow), { previous });
      const errors = checks.filter((check) => check.verdict === "error" && isFinding(check));
      expect(errors.map(({ kind, at }) => [kind, at.place.sheet, at.place.row, at.place.column])).toEqual([
        ["opening", "收支总表", 7, 1],
      ]);
    }),
    { numRuns: 60 },
  );
});
