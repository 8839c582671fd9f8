const { basename } = require("node:path");
const peggy = require("peggy");

/**
 * Compiles a grammar to the source of a parser module ("commonjs" or "es"); faults name the grammar's line and column. The parser
 * says that a text does not parse, but not what it expected where, which nobody asks: so it is a quarter smaller.
 */
function compileGrammar(text, file, format) {
  const grammarSource = basename(file);
  try {
    return withoutExpectations(peggy.generate(text, { output: "source", format, grammarSource, cache: true }));
  } catch (error) {
    if (typeof error.format !== "function") throw error;
    throw new Error(error.format([{ source: grammarSource, text }]), { cause: error });
  }
}

function withoutExpectations(parser) {
  return parser
    .replace(/ {2}format\(sources\) \{.*?\n {2}\}\n\n {2}static buildMessage\(.*?\n {2}\}\n\}\n/s, "}\n")
    .replaceAll(/throw peg\$buildStructuredError\(.*?\n {4}\);/gs, NO_PARSE)
    .replaceAll(/^ *const peg\$e\d+ = .*;\n/gm, "")
    .replaceAll(/if \(peg\$silentFails === 0\) \{ peg\$fail\(peg\$e\d+\); \}/g, "");
}

const NO_PARSE = 'throw new peg$SyntaxError("the text does not parse", null, null, null);';

module.exports = { compileGrammar };
