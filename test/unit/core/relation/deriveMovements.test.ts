import { formatAddress, type Sheet } from "../../../../src/core/grid";
import { readLedger, readSetting } from "../../../../src/core/ledger";
import { deriveRelations } from "../../../../src/core/relation";
import { recogniseTables } from "../../../../src/core/table";
import { sheetOf } from "../../../support/sheetOf";

/** The movements of a sheet, each as "claim: terms". */
function movements(sheet: Sheet): readonly string[] {
  const readings = [recogniseTables(sheet)];
  return deriveRelations(readLedger(readings, readSetting(readings)))
    .filter(({ kind }) => kind === "rollForward")
    .map(
      ({ claim, terms }) =>
        `${formatAddress(claim)}: ${terms.map(({ fact, sign }) => (sign < 0 ? "−" : "") + formatAddress(fact)).join(" ")}`,
    );
}

test("amounts and numbers of a movement are told apart below its headings, whatever they are called", () => {
  const sheet = sheetOf(
    [
      ["资产类别", "期初数", null, "本期增加", null, "本期减少", null, "期末数", null],
      [null, "数量", "原值", "数量", "原值", "数量", "原值", "数量", "原值"],
      ["设备", 40, 512.5, 3, 20.25, 2, 12.5, 41, 520.25],
    ],
    { merges: ["A1:A2", "B1:C1", "D1:E1", "F1:G1", "H1:I1"] },
  );
  expect(movements(sheet)).toEqual(["H3: B3 D3 −F3", "I3: C3 E3 −G3"]);
});

test("an opening and a closing amount of the same words are parted by the columns between them where the rows agree", () => {
  const depreciation = (last: number) =>
    sheetOf([
      ["资产类别", "原值", "年初累计折旧", "本年计提", "本年转出折旧", "年末累计折旧", "净值"],
      ["房屋", 5231, 1830.85, 104.62, 0, 1935.47, 3295.53],
      ["设备", 2547.97, 1123.67, 254.8, 120.73, 1257.74, 1290.23],
      ["家具", 860.91, 532.01, 86.09, 36.09, last, 278.9],
    ]);
  const told = ["F2: C2 D2 −E2", "F3: C3 D3 −E3", "F4: C4 D4 −E4", "G2: B2 −F2", "G3: B3 −F3", "G4: B4 −F4"];
  expect(movements(depreciation(582.01))).toEqual(told);
  expect(movements(depreciation(592.01))).toEqual(told);
});

test("what is spent of a balance counts once, by its total", () => {
  const funds = sheetOf(
    [
      ["科目名称", "年初结转和结余", "本年收入", "本年支出", null, null, "年末结转和结余"],
      [null, null, null, "小计", "基本支出", "项目支出", null],
      ["城乡社区支出", 12.5, 300, 280.25, 0, 280.25, 32.25],
      ["其他支出", 3.25, 40, 41, 0, 41, 2.25],
    ],
    { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:G2"] },
  );
  expect(movements(funds)).toEqual(["G3: B3 C3 −D3", "G4: B4 C4 −D4"]);
});

test("amounts that other columns do not part claim nothing", () => {
  const sheet = sheetOf([
    ["项目名称", "年初数", "合同金额", "年末数"],
    ["甲", 10, 100, 12],
    ["乙", 20, 200, 26],
    ["丙", 30, 350, 31],
  ]);
  expect(movements(sheet)).toEqual([]);
});

test("a movement of which one figure cannot be read is kept, with the cell that is in the way", () => {
  const sheet = sheetOf([
    ["资产类别", "期初数", "本期增加", "本期减少", "期末数"],
    ["设备", 40, "见附表", 2, 41],
    ["家具", 10, 2, 1, 11],
  ]);
  const readings = [recogniseTables(sheet)];
  const kept = deriveRelations(readLedger(readings, readSetting(readings))).filter(
    ({ kind }) => kind === "rollForward",
  );
  expect(kept.map(({ claim, unread }) => [formatAddress(claim), unread && formatAddress(unread)])).toEqual([
    ["E2", "C2"],
    ["E3", undefined],
  ]);
});
