const { basename } = require("node:path");
const peggy = require("peggy");

/** Compiles a grammar to the source of a parser module ("commonjs" or "es"); faults name the grammar's line and column. */
function compileGrammar(text, file, format) {
  const grammarSource = basename(file);
  try {
    return peggy.generate(text, { output: "source", format, grammarSource, cache: true });
  } catch (error) {
    if (typeof error.format !== "function") throw error;
    throw new Error(error.format([{ source: grammarSource, text }]), { cause: error });
  }
}

module.exports = { compileGrammar };
