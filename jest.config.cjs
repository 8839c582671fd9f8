const { swcOptions } = require("./.config/swc.cjs");
const { version } = require("./package.json");

/** Packages that the grid loads and that come as ES modules only. */
const ES_MODULES = [
  ...[
    "cjk-regex",
    "collapse-white-space",
    "franc-min",
    "kdbush",
    "lodash-es",
    "n-gram",
    "nanoid",
    "quickselect",
    "rbush",
  ],
  ...["regexp-util", "trigram-utils", "unicode-regex"],
];

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  modulePathIgnorePatterns: ["<rootDir>/dist/"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "cjs", "json", "node", "peggy"],
  transform: {
    "\\.[jt]sx?$": ["@swc/jest", swcOptions("commonjs")],
    "\\.peggy$": "<rootDir>/.config/peggy-jest.cjs",
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join("|")})/)`],
  globals: { __JIHE_VERSION__: version },
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/.config/plain-reporter.cjs"],
  collectCoverageFrom: ["src/core/**/*.ts", "!**/*.d.ts"],
  coverageThreshold: { "./src/core/": { lines: 95, statements: 95, functions: 95, branches: 90 } },
};
