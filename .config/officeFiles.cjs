const path = require("node:path");

const PACKAGE = path.dirname(require.resolve("@microsoft/office-js/package.json"));
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The scripts that Office.js loads in an Excel, its languages that we need, its page of errors, and its licence. */
const FILES = [
  ...["office.js", "excel*.js", "o15apptofilemappingtable.js", "es6-promise.js", "html2canvas.js"],
  ...["telemetry/oteljs*.js", "ariatelemetry/*.js", "{zh-cn,zh-tw,en-us}/office_strings.js", "agaveerrorux/**"],
];

/** Patterns that copy Office.js byte for byte into the folder `office`. */
function officeFiles() {
  const dist = path.join(PACKAGE, "dist");
  const globOptions = { ignore: ["**/*.debug.js"] };
  const unchanged = { context: dist, info: { minimized: true }, globOptions };
  return [
    ...FILES.map((from) => ({ ...unchanged, from, to: "office/[path][name][ext]" })),
    // The package has this folder in small letters, its scripts ask for it in these; web servers may tell them apart.
    {
      ...unchanged,
      context: path.join(dist, "agaveerrorux"),
      from: "**/*",
      to: "office/AgaveErrorUX/[path][name][ext]",
    },
    { from: path.join(PACKAGE, "LICENSE.md"), to: "office/LICENSE.md" },
  ];
}

module.exports = { CDN, officeFiles };
