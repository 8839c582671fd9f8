/** Jest reporter: ends a run with one plain line, `N passed, N failed`; a test file that could not run is one failure. */
module.exports = class PlainReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
    // Jest's own summary comes after all other reporters; at exit the line is the last one.
    process.once("exit", () => process.stdout.write(`${line}\n`));
  }
};
