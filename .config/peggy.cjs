const { basename } = require("node:path");
const peggy = require("peggy");

/**
 * Compiles a grammar to the source of a parser module ("commonjs" or "es"); faults name the grammar's line and column. The parser
 * says that a text does not parse, but not what it expected where, which nobody asks, and looks for words by calls instead of the same
 * lines for each: so it is half as large.
 */
function compileGrammar(text, file, format) {
  const grammarSource = basename(file);
  try {
    return shortened(peggy.generate(text, { output: "source", format, grammarSource, cache: true }));
  } catch (error) {
    if (typeof error.format !== "function") throw error;
    throw new Error(error.format([{ source: grammarSource, text }]), { cause: error });
  }
}

function shortened(parser) {
  return withJoinedChoices(withReplacements(parser));
}

function withReplacements(parser) {
  return REPLACED.reduce((text, [written, by]) => {
    if (text.search(written) < 0) throw new Error(`peggy ${peggy.VERSION} no longer writes ${String(written)}`);
    return text.replaceAll(written, by);
  }, parser);
}

/** Words of which the first that stands there is taken, in one call; from the innermost two outwards. */
function withJoinedChoices(parser) {
  const joined = parser.replaceAll(CHOICE, "$1 = peg$word($2, $3);");
  return joined === parser ? parser : withJoinedChoices(joined);
}

const CHOICE = /(s\d+) = peg\$word\(([^()]*)\);\s*if \(\1 === peg\$FAILED\) \{\s*\1 = peg\$word\(([^()]*)\);\s*\}/g;

/** What the parser does at a word and at one character of a class. */
const HELPERS = `
  function peg$word(...words) {
    for (const word of words) {
      if (input.startsWith(word, peg$currPos)) {
        peg$currPos += word.length;
        return word;
      }
    }
    return peg$FAILED;
  }

  function peg$oneOf(characters) {
    const found = input.charAt(peg$currPos);
    if (!characters.test(found)) return peg$FAILED;
    peg$currPos++;
    return found;
  }
`;

const REPLACED = [
  [/ {2}format\(sources\) \{.*?\n {2}\}\n\n {2}static buildMessage\(.*?\n {2}\}\n\}\n/gs, "}\n"],
  [
    /throw peg\$buildStructuredError\(.*?\n {4}\);/gs,
    'throw new peg$SyntaxError("the text does not parse", null, null, null);',
  ],
  [/^ *const peg\$e\d+ = .*;\n/gm, ""],
  [/if \(peg\$silentFails === 0\) \{ peg\$fail\(peg\$e\d+\); \}/g, ""],
  [
    /if \(input\.(?:substr\(peg\$currPos, \d+\) === (peg\$c\d+)|charCodeAt\(peg\$currPos\) === \d+)\) \{\s*(s\d+) = (peg\$c\d+);\s*peg\$currPos(?: \+= \d+|\+\+);\s*\} else \{\s*\2 = peg\$FAILED;\s*\}/g,
    "$2 = peg$word($3);",
  ],
  [
    /(s\d+) = input\.charAt\(peg\$currPos\);\s*if \((peg\$r\d+)\.test\(\1\)\) \{\s*peg\$currPos\+\+;\s*\} else \{\s*\1 = peg\$FAILED;\s*\}/g,
    "$1 = peg$oneOf($2);",
  ],
  [/(?<=^ {2}let peg\$currPos = .*;\n)/gm, HELPERS],
];

module.exports = { compileGrammar, withReplacements };
