import { compare, formatExact, HUNDRED, ONE, type Exact } from "../quantity";
import { scaleName } from "./grade";
import {
  isGiven,
  member,
  readDecimal,
  readEntries,
  readList,
  readText,
  readWholeNumber,
  refuse,
  type JsonFault,
  type JsonReader,
} from "./jsonReader";
import type { GradeScale, Scheme } from "./Scorecard";
import { PARTIAL_STEPS, type PartialStep } from "./Rule";
import { readMeasure, readSchemeRules } from "./readSchemeRules";
import { DEFAULT_SCHEME } from "./schemes/schemes";

/**
 * Reads a scheme from parsed JSON: `{ id?, name, source, places?, scale: { source?, steps: [{ grade, from }] },
 * choiceWeights?: { "3": ["1", "0.6", "0"] }, rules?, measures?, partialStep? }`; what may be left out is the default scheme's. Returns all faults.
 */
export function readScheme(value: unknown): { readonly scheme: Scheme } | { readonly faults: readonly JsonFault[] } {
  const root: JsonReader = { path: "", value, faults: [] };
  const name = readText(member(root, "name"));
  const source = readText(member(root, "source"));
  const [id, places, weights] = [member(root, "id"), member(root, "places"), member(root, "choiceWeights")];
  const [rules, measures, partial] = [member(root, "rules"), member(root, "measures"), member(root, "partialStep")];
  const scheme: Scheme = {
    id: isGiven(id) ? readText(id) : name,
    name,
    source,
    places: isGiven(places) ? readWholeNumber(places, 6) : DEFAULT_SCHEME.places,
    scale: readScale(member(root, "scale"), source),
    rules: isGiven(rules) ? readSchemeRules(rules, DEFAULT_SCHEME.rules) : DEFAULT_SCHEME.rules,
    ...(isGiven(partial) ? { partialStep: readPartialStep(partial) } : {}),
    ...(isGiven(measures) ? { measures: readList(measures).map(readMeasure) } : {}),
    choiceWeights: { ...DEFAULT_SCHEME.choiceWeights, ...(isGiven(weights) ? readChoiceWeights(weights) : {}) },
  };
  return root.faults.length > 0 ? { faults: root.faults } : { scheme };
}

function readScale(reader: JsonReader, document: string): GradeScale {
  const list = member(reader, "steps");
  const steps = readList(list).map((entry) => ({
    grade: readText(member(entry, "grade")),
    from: readDecimal(member(entry, "from"), HUNDRED),
  }));
  if (isGiven(list) && steps.length === 0) refuse(list, "list", undefined);
  if (!steps.every((step, index) => isBelow(step.from, steps[index - 1]?.from))) refuse(list, "falling", undefined);
  const source = member(reader, "source");
  return {
    name: scaleName(steps, formatExact),
    source: isGiven(source) ? readText(source) : document,
    steps,
  };
}

function readPartialStep(reader: JsonReader): PartialStep {
  return PARTIAL_STEPS.find((each) => each === reader.value) ?? refuse(reader, "partialStep", "proportional");
}

function isBelow(value: Exact, better: Exact | undefined): boolean {
  return better === undefined || compare(value, better) < 0;
}

/** Weights by number of choices; each list has as many as its key says. */
function readChoiceWeights(reader: JsonReader): Scheme["choiceWeights"] {
  return Object.fromEntries(
    readEntries(reader).map(([key, entry]) => {
      const weights = readList(entry).map((item) => readDecimal(item, ONE));
      if (String(weights.length) !== key) refuse(entry, "weightPerChoice", undefined);
      return [key, weights] as const;
    }),
  );
}
