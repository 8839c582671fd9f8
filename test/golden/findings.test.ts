import { formatAddress, formatRange, type Check, type CheckSide } from "../../src/core";
import { inspectFile } from "../support/inspectFile";
import answers from "./answer-key.json";

interface Cell {
  readonly sheet: string;
  readonly address: string;
}

const key = (sheet: string, address: string) => `${sheet}!${address}`;
const addressOf = (side: CheckSide) =>
  key(side.place.sheet, side.range === undefined ? formatAddress(side.place) : formatRange(side.range));
const cellsOf = (check: Check) =>
  [check.at, ...check.with].flatMap((side) => [addressOf(side), key(side.place.sheet, formatAddress(side.place))]);
const place = (cell: Cell) => key(cell.sheet, cell.address);

/** Verdicts that the key accepts for each of its own. */
const ACCEPTED: Readonly<Record<string, readonly string[]>> = {
  error: ["error", "suspect"],
  suspect: ["suspect", "error"],
  rounding: ["rounding"],
  remark: ["remark", "suspect"],
};

test.each(answers.findings.filter((finding) => finding.asked))(
  "$id $kind at $at.address is found as $verdict",
  async (finding) => {
    const { checks } = await inspectFile("huacao-2024.xlsx");
    const own = checks.filter((check) => cellsOf(check).includes(place(finding.at)));
    const touching = own.filter((check) => ACCEPTED[finding.verdict]?.includes(check.verdict) === true);
    expect(touching.map((check) => `${check.kind} ${check.verdict}`)).not.toEqual([]);
  },
);

test("nothing that the key passes is called an error", async () => {
  const { checks } = await inspectFile("huacao-2024.xlsx");
  const errors = checks.filter((check) => check.verdict === "error").map((check) => addressOf(check.at));
  const accused = answers.findings.map((finding) => place(finding.at));
  const passes = answers.passes.map((pass) => place(pass.at)).filter((address) => !accused.includes(address));
  expect(errors.filter((address) => passes.includes(address))).toEqual([]);
});

test("every error is one of the key's, or an oddity that it lists as optional", async () => {
  const { checks } = await inspectFile("huacao-2024.xlsx");
  const known = new Set([
    ...answers.findings.flatMap((finding) => [place(finding.at), ...finding.with.map(place)]),
    ...answers.optional.flatMap((oddity) => oddity.at.map(place)),
  ]);
  const errors = checks.filter((check) => check.verdict === "error" && check.root === undefined);
  expect(
    errors.filter((check) => !known.has(addressOf(check.at))).map((check) => `${check.kind} ${addressOf(check.at)}`),
  ).toEqual([]);
});

test("the corrected twin has no error and nothing to look into", async () => {
  const { checks } = await inspectFile("huacao-2024-clean.xlsx");
  const bad = checks.filter((check) => check.verdict === "error" || check.verdict === "suspect");
  expect(bad.map((check) => `${check.verdict} ${check.kind} ${addressOf(check.at)} ${check.at.value}`)).toEqual([]);
});

/** The two keep different indicator tables: one writes the adjustment rate without its sign. */
const INDICATOR_SHEETS = ["表3.2 业绩分值", "绩效指标评分表"];

test("the workbook that an office keeps, with 元 beside 万元 and amounts as text, has the same findings in its tables", async () => {
  const findingsOf = async (name: string) =>
    (await inspectFile(name)).checks
      .filter(
        (check) =>
          ["sum", "opening", "equal", "limit", "rollForward", "share", "rate", "change"].includes(check.kind) &&
          check.verdict !== "pass" &&
          !INDICATOR_SHEETS.includes(check.at.place.sheet),
      )
      .map((check) => `${check.verdict} ${check.kind} ${addressOf(check.at)}`);
  expect(await findingsOf("huacao-2024-plain.xlsx")).toEqual(await findingsOf("huacao-2024-unscored.xlsx"));
});
