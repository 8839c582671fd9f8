import { formatAddress, inspect } from "../../../../src/core";
import { messageOf } from "../../../../src/report/messages";
import { sheetOf } from "../../../support/sheetOf";

/** Two tables in 万元, each with a total that may be off. */
function findings(first: number, second: number) {
  const table = (name: string, total: number) =>
    sheetOf(
      [
        ["单位：万元", null],
        ["项目名称", "支出数"],
        ["甲", 12.34],
        ["乙", 20.5],
        ["合计", total],
      ],
      { name },
    );
  return inspect([table("表甲", first), table("表乙", second)]).checks.filter(({ verdict }) => verdict === "error");
}

const leads = (first: number, second: number) =>
  findings(first, second).map(({ at, hints = [] }) => [
    `${at.place.sheet}!${formatAddress(at.place)}`,
    ...hints.filter(({ code }) => code === "sameGap").map(({ side }) => side?.place.sheet),
  ]);

test("findings that differ by the same particular amount name each other", () => {
  expect(leads(34.57, 31.11)).toEqual([
    ["表甲!B5", "表乙"],
    ["表乙!B5", "表甲"],
  ]);
  expect(findings(34.57, 31.11).map(messageOf)[0]).toMatch(/；同额差异：表乙「合计 \/ 支出数」$/);
});

test("where very many differ by the same amount none names the others", () => {
  const sheets = Array.from({ length: 9 }, (_, index) =>
    sheetOf(
      [
        ["单位：万元", null],
        ["项目名称", "支出数"],
        ["甲", 12.34],
        ["乙", 20.5 + index],
        ["合计", 34.57 + index],
      ],
      { name: `表${String(index)}` },
    ),
  );
  const found = inspect(sheets).checks.filter(({ verdict }) => verdict === "error");
  expect(found).toHaveLength(9);
  expect(found.flatMap(({ hints = [] }) => hints).filter(({ code }) => code === "sameGap")).toEqual([]);
});

test("other amounts, and round ones that may be chance, do not", () => {
  expect(leads(34.57, 31.12)).toEqual([["表甲!B5"], ["表乙!B5"]]);
  expect(leads(33.84, 33.84)).toEqual([["表甲!B5"], ["表乙!B5"]]);
});
