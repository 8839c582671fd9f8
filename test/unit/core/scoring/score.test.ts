import fc from "fast-check";
import { compare, exactFromInteger, formatExact, formatFixed, isEqual, sum, ZERO } from "../../../../src/core/quantity";
import type { Indicator } from "../../../../src/core/scoring/Indicator";
import type { IndicatorSheet } from "../../../../src/core/scoring/IndicatorSheet";
import type { RuleEngine } from "../../../../src/core/scoring/RuleEngine";
import type { GroupScore } from "../../../../src/core/scoring/Scorecard";
import { score, type ScoringInput } from "../../../../src/core/scoring/score";
import { membersOf } from "../../../../src/core/scoring/scoreGroups";
import { DEFAULT_SCHEME } from "../../../../src/core/scoring/schemes/schemes";
import { cell, ENGINE, evaluationSheet, exact, partySurvey, publicSurvey, ROWS, SHEET } from "./evaluation";

const published = (scored: boolean, change: Partial<ScoringInput> = {}) =>
  score({
    sheet: evaluationSheet(scored),
    surveys: [publicSurvey(scored), partySurvey(scored)],
    scheme: DEFAULT_SCHEME,
    adopt: "given",
    engine: ENGINE,
    ...change,
  });

describe("the published evaluation", () => {
  test("earns 88.97 of 100 from blank score cells, every score rounded before it is added", () => {
    const card = published(false);
    expect(formatExact(card.total)).toBe("88.97");
    expect(formatExact(card.full)).toBe("100");
    expect(formatFixed(card.unroundedTotal, 4)).toBe("88.9616");
    expect(card.isProvisional).toBe(false);
    expect(card.indicators.map((entry) => formatExact(entry.score ?? ZERO))).toEqual(ROWS.map((row) => row[8]));
  });

  test("has groups 13, 24.7, 30 and 21.27, summed at any depth", () => {
    const card = published(false);
    expect(card.groups.map((group) => [group.code, group.name, formatExact(group.score ?? ZERO)])).toEqual([
      ["A", "部门决策", "13"],
      ["B", "部门管理", "24.7"],
      ["C", "产出指标", "30"],
      ["D", "效益指标", "21.27"],
    ]);
    const human = card.groups[1]?.groups[1]?.groups[3];
    expect([human?.code, formatExact(human?.weight ?? ZERO), human?.indicators.length]).toEqual(["B24", "3", 3]);
  });

  test("is 良, 1.03 points below 优, on the scale of the scheme", () => {
    const card = published(false);
    expect(card.grade).toBe("良");
    expect([card.next?.grade, formatExact(card.next?.distance ?? ZERO)]).toEqual(["优", "1.03"]);
    expect(card.scale.name).toBe("优90 良75 合格60");
  });

  test("scores satisfaction from the counts where the actual value is blank, and says from which cells", () => {
    const [people, party] = published(false).indicators.slice(-2);
    expect(people?.completed?.text).toBe("91.10%");
    expect(people?.from).toHaveLength(24);
    expect(people?.from[0]).toMatchObject({ sheet: "公众满意度", row: 3, column: 2 });
    expect(people?.from[0]?.text).toMatch(/^\d+$/);
    expect(party?.from[0]?.sheet).toBe("党组织满意度");
  });

  test("uses the actual value that stands there rather than the survey, and says what it is", () => {
    const people = published(true).indicators.at(-2);
    expect(people?.completed).toBeUndefined();
    expect(people?.from).toEqual([{ sheet: SHEET, row: 72, column: 9, text: people?.indicator.achieved?.text }]);
  });

  test("takes a scale that the workbook states before the scheme's", () => {
    const statedScale = { name: "优95 良90", source: "注", steps: [{ grade: "优", from: exact("95") }] };
    const card = published(false, { statedScale });
    expect(card.scale).toBe(statedScale);
    expect(card.grade).toBeUndefined();
    expect(card.next?.grade).toBe("优");
  });
});

const points = (text: string): RuleEngine => ({
  readRule: () => ({ rule: { kind: "threshold" } }),
  applyRule: () => ({ points: exact(text), calculation: "", gaps: [] }),
});

function single(change: Partial<Indicator>, engine: RuleEngine, adopt: "given" | "computed" = "given") {
  const indicator: Indicator = {
    name: "指标",
    groups: ["组"],
    label: cell("s", "A5", "指标"),
    weight: cell("s", "E5", "2"),
    rule: cell("s", "H5", "rule"),
    achieved: cell("s", "J5", "1"),
    score: cell("s", "F5", ""),
    ...change,
  };
  const sheet: IndicatorSheet = { sheet: "s", title: "t", indicators: [indicator], groupRows: [] };
  const card = score({ sheet, surveys: [], scheme: DEFAULT_SCHEME, adopt, engine });
  const entry = card.indicators[0];
  if (entry === undefined) throw new Error("no indicator");
  return { card, entry };
}

describe("one indicator", () => {
  test("keeps a person's score where it differs from the rule's", () => {
    const { entry } = single({ score: cell("s", "F5", "1.5") }, points("1"));
    expect([entry.given, entry.computed, entry.score].map((value) => formatExact(value ?? ZERO))).toEqual([
      "1.5",
      "1",
      "1.5",
    ]);
    expect(entry.status).toBe("computed");
  });

  test("counts the rule's score instead when asked to", () => {
    const { entry } = single({ score: cell("s", "F5", "1.5") }, points("1"), "computed");
    expect(formatExact(entry.score ?? ZERO)).toBe("1");
    expect(formatExact(entry.given ?? ZERO)).toBe("1.5");
  });

  test("takes a score that is kept as text", () => {
    const score = { ...cell("s", "F5", ""), text: "１．５分" };
    expect(formatExact(single({ score }, points("1")).entry.given ?? ZERO)).toBe("1.5");
  });

  test("is judged where only a person scored it", () => {
    const { card, entry } = single({ rule: cell("s", "H5", ""), score: cell("s", "F5", "1") }, points("2"));
    expect([entry.status, entry.because?.code]).toEqual(["judged", "noRule"]);
    expect(card.isProvisional).toBe(false);
  });

  test("is unscored, not 0, where neither did; then the total is provisional and has no grade", () => {
    const engine: RuleEngine = {
      ...points("0"),
      readRule: (text) => ({ because: { code: "ruleNotUnderstood", values: [text] } }),
    };
    const { card, entry } = single({}, engine);
    expect([entry.status, entry.score, entry.because?.code]).toEqual(["unscored", undefined, "ruleNotUnderstood"]);
    expect([card.isProvisional, card.grade, card.next]).toEqual([true, undefined, undefined]);
    expect(card.groups[0]?.score).toBeUndefined();
  });

  test("says which cell is broken instead of scoring around it", () => {
    const achieved = { ...cell("s", "J5", ""), text: "#REF!", error: "#REF!" };
    expect(single({ achieved }, points("1")).entry.because).toEqual({ code: "errorCell", values: ["#REF!", "J5"] });
    const formula = { ...cell("s", "J5", ""), hasFormula: true };
    expect(single({ achieved: formula }, points("1")).entry.because).toEqual({
      code: "formulaWithoutValue",
      values: ["J5"],
    });
  });

  test("has no computed score without a weight", () => {
    const { entry } = single({ weight: cell("s", "E5", "") }, points("1"));
    expect([entry.status, entry.because?.code, entry.weight]).toEqual(["unscored", "noWeight", undefined]);
  });

  test("takes its weight from the brackets in its label where it has no other", () => {
    const { entry } = single({ weight: cell("s", "E5", ""), label: cell("s", "A5", "规划 (15分)") }, points("9"));
    expect(formatExact(entry.weight ?? ZERO)).toBe("15");
  });

  test("is given the ledger's rate where its actual value is blank, with the ledger's cells", () => {
    const from = [{ sheet: "执行", row: 12, column: 6 }];
    const sheet: IndicatorSheet = {
      sheet: "s",
      title: "t",
      groupRows: [],
      indicators: [
        {
          name: "预算执行率",
          groups: [],
          label: cell("s", "A5", "预算执行率"),
          weight: cell("s", "E5", "2"),
          rule: cell("s", "H5", "rule"),
          achieved: cell("s", "J5", "—"),
        },
      ],
    };
    const seen: string[] = [];
    const engine: RuleEngine = {
      ...points("1"),
      applyRule: (_rule, inputs) => {
        seen.push(inputs.achieved?.text ?? "");
        return { points: exact("1"), calculation: "", gaps: [] };
      },
    };
    const ledgerInput = () => ({
      value: exact("0.98"),
      display: "98.00%",
      from,
      facts: [],
      form: "stated" as const,
      formula: "甲 ÷ 乙",
      source: "某文件",
    });
    const card = score({ sheet, surveys: [], scheme: DEFAULT_SCHEME, adopt: "given", engine, ledgerInput });
    expect(seen).toEqual(["98.00%"]);
    expect(card.indicators[0]?.from).toEqual(from);
    expect(card.indicators[0]?.completed?.by).toBe("ledger");
  });

  test("rounds half away from zero to the places of the scheme", () => {
    expect(formatExact(single({}, points("0.6967")).entry.score ?? ZERO)).toBe("0.7");
    expect(formatExact(single({}, points("1.005")).entry.score ?? ZERO)).toBe("1.01");
  });
});

const leaf = fc.record({
  groups: fc.array(fc.constantFrom("A 甲", "B 乙", "C 丙"), { minLength: 1, maxLength: 3 }),
  weight: fc.integer({ min: 0, max: 20 }),
  points: fc.integer({ min: -500, max: 5000 }),
});

function randomCard(leaves: readonly { groups: readonly string[]; weight: number; points: number }[]) {
  const indicators = leaves.map(({ groups, weight, points: earned }, index): Indicator => ({
    name: String(earned),
    groups,
    label: cell("s", `A${String(index + 1)}`, "x"),
    weight: cell("s", `E${String(index + 1)}`, String(weight)),
    rule: cell("s", `H${String(index + 1)}`, "rule"),
    achieved: cell("s", `J${String(index + 1)}`, "1"),
  }));
  const engine: RuleEngine = {
    readRule: () => ({ rule: { kind: "threshold" } }),
    applyRule: (_rule, inputs) => ({ points: exact(`${inputs.name}e-3`), calculation: "", gaps: [] }),
  };
  return score({
    sheet: { sheet: "s", title: "t", indicators, groupRows: [] },
    surveys: [],
    scheme: DEFAULT_SCHEME,
    adopt: "given",
    engine,
  });
}

describe("laws of scoring", () => {
  test("every score lies between 0 and the weight", () => {
    fc.assert(
      fc.property(fc.array(leaf), (leaves) =>
        randomCard(leaves).indicators.every(
          ({ score: earned = ZERO, weight = ZERO }) => compare(earned, ZERO) >= 0 && compare(earned, weight) <= 0,
        ),
      ),
    );
  });

  test("groups are the sums of what lies below them, at every depth", () => {
    const holds = (group: GroupScore): boolean =>
      isEqual(group.score ?? ZERO, sum(membersOf(group).map((entry) => entry.score ?? ZERO))) &&
      isEqual(group.weight, sum(membersOf(group).map((entry) => entry.weight ?? ZERO))) &&
      group.groups.every(holds);
    fc.assert(
      fc.property(fc.array(leaf), (leaves) => {
        const card = randomCard(leaves);
        return card.groups.every(holds) && isEqual(card.total, sum(card.groups.map((group) => group.score ?? ZERO)));
      }),
    );
  });

  test("the order of rows changes neither total nor grade", () => {
    const shuffled = fc
      .array(leaf)
      .chain((leaves) =>
        fc.tuple(
          fc.constant(leaves),
          fc.shuffledSubarray(leaves, { minLength: leaves.length, maxLength: leaves.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([leaves, other]) => {
        const [left, right] = [randomCard(leaves), randomCard(other)];
        return isEqual(left.total, right.total) && left.grade === right.grade;
      }),
    );
  });

  test("a sheet without indicators has full marks 0 and no grade", () => {
    const card = randomCard([]);
    expect([card.full, card.grade, card.groups]).toEqual([exactFromInteger(0), undefined, []]);
  });
});
