const { basename } = require("node:path");

/** webpack loader: in the place of a component, named as its file, one that shows nothing. */
module.exports = function nothingLoader() {
  return `export function ${basename(this.resourcePath, ".js")}() { return null; }`;
};
