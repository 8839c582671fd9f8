import {
  formatAddress,
  formatExact,
  formatFixed,
  inspect,
  type Cell,
  type Inspection,
  type Sheet,
} from "../../src/core";
import { inspectFile, readSheets } from "../support/inspectFile";
import answers from "./answer-key.json";

const KEY = answers.scoring;

function scoresOf(inspection: Inspection): readonly (readonly [string | undefined, string])[] {
  return (inspection.scorecard?.indicators ?? []).map((entry) => [
    entry.indicator.code,
    entry.computed === undefined ? "none" : formatFixed(entry.computed, 2),
  ]);
}

const groupsOf = (inspection: Inspection) =>
  inspection.scorecard?.groups.map((group) => [
    group.code,
    formatExact(group.weight),
    group.score && formatExact(group.score),
    group.rate && formatFixed(group.rate, 4),
  ]);

test.each(["huacao-2024-unscored.xlsx", "huacao-2024-plain.xlsx", "huacao-2024.xlsx"])(
  "all indicators, groups, total and grade of %s are those of the answer key",
  async (name) => {
    const inspection = await inspectFile(name);
    const card = inspection.scorecard;
    expect(scoresOf(inspection)).toEqual(KEY.indicators.map(({ code, score }) => [code ?? undefined, score]));
    expect(card?.indicators.map((entry) => entry.status)).toEqual(KEY.indicators.map(() => "computed"));
    expect(groupsOf(inspection)).toEqual(
      KEY.groups.map(({ code, weight, score, rate }) => [code, weight, String(Number(score)), rate]),
    );
    expect(card && [formatExact(card.total), formatExact(card.full), card.grade, card.isProvisional]).toEqual([
      "88.97",
      "100",
      "良",
      false,
    ]);
  },
);

test("each score is rounded before it is added, and the result says what it would be otherwise", async () => {
  const card = (await inspectFile("huacao-2024-unscored.xlsx")).scorecard;
  expect(card && formatFixed(card.unroundedTotal, 2)).toBe("88.96");
});

test("the scale that the workbook states is used, and stands with its place", async () => {
  const card = (await inspectFile("huacao-2024-unscored.xlsx")).scorecard;
  expect(card?.scale.name).toBe("优90 良75 合格60");
  expect(card?.scale.at).toMatchObject({ sheet: "文字说明" });
  expect(card?.next && [card.next.grade, formatExact(card.next.distance)]).toEqual(["优", "1.03"]);
});

function withCell(sheets: readonly Sheet[], name: string, address: string, value: Cell["value"]): readonly Sheet[] {
  return sheets.map((sheet) =>
    sheet.name !== name
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row, r) =>
            row?.map((cell, c) => (formatAddress({ row: r, column: c }) === address ? { ...cell, value } : cell)),
          ),
        },
  );
}

test("one changed actual value changes its indicator, the groups above it and the total, and nothing else", async () => {
  const sheets = await readSheets("huacao-2024-unscored.xlsx");
  const before = inspect(sheets);
  const after = inspect(withCell(sheets, "表3.2 业绩分值", "J16", 0.5));
  const changed = (left: Inspection, right: Inspection) =>
    scoresOf(left).flatMap(([code, score], index) =>
      scoresOf(right)[index]?.[1] === score ? [] : [[code, scoresOf(right)[index]?.[1]]],
    );
  expect(changed(before, after)).toEqual([["B14", "0.50"]]);
  expect(groupsOf(after)?.map(([code, , score]) => [code, score])).toEqual([
    ["A", "13"],
    ["B", "24.5"],
    ["C", "30"],
    ["D", "21.27"],
  ]);
  expect(after.scorecard && formatExact(after.scorecard.total)).toBe("88.77");
});

test("the cells that the office keeps empty for scores are planned, and no other", async () => {
  const [unscored, scored] = [await readSheets("huacao-2024-unscored.xlsx"), await readSheets("huacao-2024.xlsx")];
  const writes = inspect(unscored).writes;
  const written = new Map(writes.map((write) => [`${write.sheet}!${formatAddress(write)}`, write.value]));
  const filled = scored.flatMap((sheet, index) =>
    sheet.rows.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) => {
        const blank = unscored[index]?.rows[r]?.[c];
        const isFilled =
          cell?.value !== undefined && (blank === undefined || blank.value === null) && sheet.name !== "文字说明";
        return isFilled ? [[`${sheet.name}!${formatAddress({ row: r, column: c })}`, cell.value] as const] : [];
      }),
    ),
  );
  expect(filled.filter(([address, value]) => written.get(address) !== value)).toEqual([]);
  const beyond = [...written.keys()].filter((address) => !filled.some(([other]) => other === address));
  expect(beyond).toEqual(["表3.2 业绩分值!F75"]);
});
