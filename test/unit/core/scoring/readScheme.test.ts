import { formatExact, ZERO } from "../../../../src/core/quantity";
import { readScheme } from "../../../../src/core/scoring/readScheme";
import { DEFAULT_SCHEME, findScheme, SCHEMES } from "../../../../src/core/scoring/schemes/schemes";

const FILE = {
  name: "某地",
  source: "某财〔2023〕1号",
  scale: {
    steps: [
      { grade: "优", from: "90" },
      { grade: "良", from: 80 },
      { grade: "差", from: "0" },
    ],
  },
};

function faults(value: unknown) {
  const reading = readScheme(value);
  return "faults" in reading ? reading.faults.map((fault) => `${fault.path} ${fault.expected}`) : [];
}

describe("a scheme file", () => {
  test("needs a name, a document and a scale; the rest is the default scheme's", () => {
    const reading = readScheme(FILE);
    if (!("scheme" in reading)) throw new Error("refused");
    expect(reading.scheme).toMatchObject({ id: "某地", places: 2, choiceWeights: DEFAULT_SCHEME.choiceWeights });
    expect(reading.scheme.scale).toMatchObject({ name: "优90 良80", source: "某财〔2023〕1号" });
  });

  test("may set places and weights of choices", () => {
    const reading = readScheme({ ...FILE, id: "x", places: 1, choiceWeights: { "3": ["1", "0.5", 0] } });
    if (!("scheme" in reading)) throw new Error("refused");
    expect([reading.scheme.id, reading.scheme.places]).toEqual(["x", 1]);
    expect(formatExact(reading.scheme.choiceWeights[3]?.[1] ?? ZERO)).toBe("0.5");
    expect(reading.scheme.choiceWeights[4]).toBe(DEFAULT_SCHEME.choiceWeights[4]);
  });

  test("may say how a part of a step counts where a rule does not", () => {
    const reading = readScheme({ ...FILE, partialStep: "proportional" });
    expect(reading).toMatchObject({ scheme: { partialStep: "proportional" } });
    expect(faults({ ...FILE, partialStep: "half" })).toEqual(["partialStep partialStep"]);
  });

  test("may set rules for what a sheet leaves unsaid; the rest of them is common practice", () => {
    const rules = {
      source: "某财〔2023〕1号 附件",
      execution: "执行率≥95%得满分，低于95%的按执行率×分值计分",
      caps: [{ below: "0.8", most: "89" }],
    };
    const reading = readScheme({ ...FILE, rules });
    if (!("scheme" in reading)) throw new Error("refused");
    expect(reading.scheme.rules).toMatchObject({
      source: rules.source,
      execution: rules.execution,
      quantitative: DEFAULT_SCHEME.rules.quantitative,
    });
    expect(faults({ ...FILE, rules: { ...rules, execution: "视情况打分" } })).toEqual(["rules.execution sentence"]);
    expect(faults({ ...FILE, measures: [{ name: "资金到位率" }] })).toEqual([
      "measures[0].numerator list",
      "measures[0].denominator list",
      "measures[0].formula text",
      "measures[0].source text",
    ]);
  });

  test("that is none is refused with every fault and its place", () => {
    expect(faults(null)).toEqual(["name text", "source text", "scale.steps list"]);
    expect(faults({ ...FILE, places: 1.5, name: " " })).toEqual(["name text", "places wholeNumber"]);
    expect(faults({ ...FILE, scale: { steps: [] } })).toEqual(["scale.steps list"]);
    expect(
      faults({
        ...FILE,
        scale: {
          steps: [
            { grade: "优", from: "九十" },
            { grade: "", from: 101 },
          ],
        },
      }),
    ).toEqual([
      "scale.steps[0].from decimal",
      "scale.steps[1].grade text",
      "scale.steps[1].from decimal",
      "scale.steps falling",
    ]);
    expect(faults({ ...FILE, choiceWeights: { "3": ["1", "0"], "2": ["1", "-1"] } })).toEqual([
      "choiceWeights.2[1] decimal",
      "choiceWeights.3 weightPerChoice",
    ]);
    expect(faults({ ...FILE, choiceWeights: ["1"] })).toEqual(["choiceWeights object"]);
  });
});

describe("a scheme that comes with the tool", () => {
  test("is found by id, name, document or words of one only", () => {
    expect(findScheme("mof")?.id).toBe("mof");
    expect(findScheme("闵财评[2020]2号")).toBe(DEFAULT_SCHEME);
    expect(findScheme("财政部")?.id).toBe("mof");
    expect(findScheme("绩效评价")).toBeUndefined();
    expect(findScheme("")).toBeUndefined();
    expect(findScheme("火星")).toBeUndefined();
  });

  test.each(SCHEMES.map((scheme) => [scheme.name, scheme] as const))(
    "%s has falling steps down to 0",
    (_name, scheme) => {
      const reading = readScheme(JSON.parse(asJson(scheme)));
      expect("scheme" in reading && reading.scheme.scale.name).toBe(scheme.scale.name);
      expect(formatExact(scheme.scale.steps.at(-1)?.from ?? ZERO)).toBe("0");
    },
  );
});

function asJson({ name, source, scale }: (typeof SCHEMES)[number]): string {
  const steps = scale.steps.map((step) => ({ grade: step.grade, from: formatExact(step.from) }));
  return JSON.stringify({ name, source, scale: { steps } });
}
