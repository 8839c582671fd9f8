/** How TypeScript becomes JavaScript, for Jest ("commonjs") and webpack ("es6") alike; types are checked by tsc alone. */
function swcOptions(moduleType) {
  return {
    swcrc: false,
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2022",
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: moduleType },
  };
}

module.exports = { swcOptions };
