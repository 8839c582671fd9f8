import { generate } from "peggy";
import { compileGrammar, withReplacements } from "../../../.config/peggy.cjs";

const GRAMMAR = 'Answer = "是的" / "否" / [0-9]';

test("a parser keeps nothing of what it expected where", () => {
  const compiled = compileGrammar(GRAMMAR, "answer.peggy", "commonjs");
  expect(compiled).toContain("the text does not parse");
  expect(compiled).not.toMatch(/peg\$e\d|static buildMessage|throw peg\$buildStructuredError/);
});

test.each(["format(sources)", "throw peg$buildStructuredError", "const peg$e", "peg$silentFails === 0"])(
  "a generator that no longer writes %s is told of, not passed over",
  (written) => {
    const parser = generate(GRAMMAR, { output: "source", format: "commonjs" });
    expect(parser).toContain(written);
    expect(() => withReplacements(parser.replaceAll(written, "another way"))).toThrow("no longer writes");
  },
);
