const { compileGrammar } = require("./peggy.cjs");

/** webpack loader: lets bundles import `*.peggy` grammars; the parser is generated at build time, never at run time. */
module.exports = function peggyLoader(text) {
  return compileGrammar(text, this.resourcePath, "es");
};
