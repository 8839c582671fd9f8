import { exactFromInteger, HUNDRED, ONE } from "../quantity";
import { readRule } from "./grammar/readRule";
import { isGiven, member, readDecimal, readList, readText, refuse, type JsonReader } from "./jsonReader";
import type { FigureSource, Measure } from "./measures/Measure";
import type { GoalTier } from "./Rule";
import type { SchemeRules } from "./Scorecard";

/**
 * Reads `{ source, execution?, quantitative?, qualitative?: [{ words, most, least }], deviation?: { from, loss }, caps?: [{ below, most }] }`;
 * sentences must be in the rule language, what is left out is as in `usual`.
 */
export function readSchemeRules(reader: JsonReader, usual: SchemeRules): SchemeRules {
  const at = (name: string) => member(reader, name);
  const [tiers, deviation, caps] = [at("qualitative"), at("deviation"), at("caps")];
  return {
    source: readText(at("source")),
    execution: sentence(at("execution"), usual.execution),
    quantitative: sentence(at("quantitative"), usual.quantitative),
    qualitative: isGiven(tiers) ? readList(tiers).map(readTier) : usual.qualitative,
    ...(isGiven(deviation)
      ? { deviation: { from: readDecimal(member(deviation, "from"), TEN), loss: points(deviation, "loss") } }
      : {}),
    ...(isGiven(caps) ? { caps: readList(caps).map(readCap) } : {}),
  };
}

const TEN = exactFromInteger(10);

function sentence(reader: JsonReader, usual: string): string {
  if (!isGiven(reader)) return usual;
  const text = readText(reader);
  return text === "" || "rule" in readRule(text) ? text : refuse(reader, "sentence", usual);
}

function readTier(reader: JsonReader): GoalTier {
  const share = (name: string) => readDecimal(member(reader, name), ONE);
  return { words: readList(member(reader, "words")).map(readText), most: share("most"), least: share("least") };
}

function readCap(reader: JsonReader) {
  return { below: readDecimal(member(reader, "below"), ONE), most: points(reader, "most") };
}

function points(reader: JsonReader, name: string) {
  return readDecimal(member(reader, name), HUNDRED);
}

/**
 * Reads `{ name, match?, except?, stated?, numerator, denominator, isChange?, formula, source }`; a figure is
 * `{ columns, row?, year?: -1, isSubtracted? }` in the words of the tables.
 */
export function readMeasure(reader: JsonReader): Measure {
  const at = (name: string) => member(reader, name);
  const name = readText(at("name"));
  const [match, except, stated] = [at("match"), at("except"), at("stated")];
  return {
    name,
    match: isGiven(match) ? texts(match) : [name],
    ...(isGiven(except) ? { except: texts(except) } : {}),
    ...(isGiven(stated) ? { stated: readFigureSource(stated) } : {}),
    numerator: readList(at("numerator")).map(readFigureSource),
    denominator: readList(at("denominator")).map(readFigureSource),
    ...(at("isChange").value === true ? { isChange: true } : {}),
    formula: readText(at("formula")),
    source: readText(at("source")),
  };
}

function readFigureSource(reader: JsonReader): FigureSource {
  const row = member(reader, "row");
  return {
    columns: texts(member(reader, "columns")),
    ...(isGiven(row) ? { row: readText(row) } : {}),
    ...(member(reader, "year").value === -1 ? { year: -1 } : {}),
    ...(member(reader, "isSubtracted").value === true ? { isSubtracted: true } : {}),
  };
}

function texts(reader: JsonReader): readonly string[] {
  return readList(reader).map(readText);
}
