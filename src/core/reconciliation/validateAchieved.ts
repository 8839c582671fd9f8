import type { Fact } from "../ledger";
import { absolute, compare, decimalPlaces, minus, negate, round, shift, ZERO, type Exact } from "../quantity";
import { operandOf, unitOf } from "../relation";
import type { IndicatorCell } from "../scoring/Indicator";
import type { LedgerInput } from "../scoring/IndicatorSheet";
import { figureOf } from "../scoring/readCell";
import type { IndicatorScore } from "../scoring/Scorecard";
import type { Draft } from "./Draft";
import { factSide } from "./factSides";
import { judgeChange, judgeQuotient, judgeSame, type Judgement } from "./judge";
import { labelPath } from "./labelPath";
import { sideOf } from "./sides";
import type { ValidationInput } from "./ValidationInput";

/**
 * The actual value of an indicator (实际值) against the rate that the tables give for it (执行率, 调整率, 控制率 …). The name alone says
 * that both are the same, not of which money: a difference is at most suspect. A fall written without its sign (压减 30.33%) is a remark.
 */
export function validateAchieved(input: ValidationInput): readonly Draft[] {
  return input.scorecard.indicators.flatMap((entry) => checkAchieved(entry, input));
}

function checkAchieved({ indicator }: IndicatorScore, input: ValidationInput): readonly Draft[] {
  const { achieved, funding } = indicator;
  if (funding !== undefined) return [];
  const figure = figureOf(achieved);
  const ledger = figure === undefined ? undefined : input.ledgerInput?.(indicator);
  if (achieved === undefined || figure === undefined || ledger === undefined) return [];
  const stated = asRatio(figure, achieved, ledger.value);
  const judgement = judgeAgainst(stated, ledger);
  if (judgement.verdict === "unchecked") return [];
  const decimals = Math.max(decimalPlaces(stated), SHOWN_DECIMALS);
  const expected = round(ledger.value, decimals);
  const isOff = judgement.verdict === "error" || judgement.verdict === "suspect";
  const isMagnitude = isOff && agrees(judgeAgainst(negate(stated), ledger)) && compare(stated, ZERO) > 0;
  const isBroken = isOff && !isMagnitude;
  const rootIds = isBroken ? explainedBy(stated, { indicator, ledger, input }) : [];
  return [
    {
      kind: "equal",
      variant: isMagnitude ? "magnitude" : ledger.form === "stated" ? "achieved" : "achievedQuotient",
      path: labelPath(indicator, input.sheet.title),
      at: { ...sideOf(achieved, indicator.label.text, "achieved") },
      with: ledger.facts.map(factSide),
      unit: "%",
      affects: "none",
      verdict: isMagnitude ? "remark" : isBroken ? "suspect" : judgement.verdict,
      expected,
      actual: stated,
      difference: minus(stated, expected),
      precision: unitOf(decimals),
      ...(rootIds.length === 0 ? {} : { rootIds }),
      ...(isBroken ? { input: { indicator, cell: "achieved", value: expected } } : {}),
    },
  ];
}

/** Rates are written to 0.01 %. */
const SHOWN_DECIMALS = 4;

/** A rate written without the sign (98.48 for 98.48%) as a ratio: whichever is nearer to what the tables give. */
function asRatio(figure: Exact, { text }: IndicatorCell, ledger: Exact): Exact {
  if (text.endsWith("%")) return figure;
  const ratio = shift(figure, -2);
  const isNearer = compare(absolute(minus(ratio, ledger)), absolute(minus(figure, ledger))) < 0;
  return isNearer ? ratio : figure;
}

function judgeAgainst(value: Exact, { form, facts, value: worked }: LedgerInput): Judgement {
  const [first, second] = facts.map(operandOf);
  const stated = { value, decimals: decimalPlaces(value) };
  if (form === "sums") return judgeSame(stated, { value: worked, decimals: SUM_DECIMALS });
  if (first === undefined) return { verdict: "unchecked", because: "noAddends" };
  if (second === undefined) return judgeSame(stated, first);
  return form === "change" ? judgeChange(stated, second, first) : judgeQuotient(stated, first, second);
}

/** What sums of amounts give is known further than any rate is written. */
const SUM_DECIMALS = 8;

interface Compared {
  readonly indicator: IndicatorScore["indicator"];
  readonly ledger: LedgerInput;
  readonly input: ValidationInput;
}

/** Findings about the very figures of the tables that it is compared with: with these put right, both agree. */
function explainedBy(stated: Exact, { indicator, ledger, input }: Compared): readonly string[] {
  const { accused = [], ledgerInput } = input;
  const about = accused.filter(({ at }) => ledger.facts.some((fact) => isAt(fact, at.place)));
  const mended = about.length === 0 ? undefined : ledgerInput?.(indicator, about);
  if (mended === undefined) return [];
  return agrees(judgeAgainst(stated, mended)) ? about.map(({ id }) => id) : [];
}

function agrees({ verdict }: Judgement): boolean {
  return verdict === "pass" || verdict === "rounding";
}

function isAt(fact: Fact, { sheet, row, column }: { sheet: string; row: number; column: number }): boolean {
  return fact.sheet === sheet && fact.row === row && fact.column === column;
}
