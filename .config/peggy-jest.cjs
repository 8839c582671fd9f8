const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { VERSION } = require("peggy");
const { compileGrammar } = require("./peggy.cjs");

const compiler = [__filename, require.resolve("./peggy.cjs")].map((file) => readFileSync(file, "utf8"));

/** Jest transformer: lets tests import `*.peggy` grammars. */
module.exports = {
  process: (text, file) => ({ code: compileGrammar(text, file, "commonjs") }),
  getCacheKey: (text, file) =>
    createHash("sha256")
      .update([VERSION, ...compiler, file, text].join("\0"))
      .digest("hex"),
};
