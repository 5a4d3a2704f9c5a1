/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const NONE = { passed: 0, failed: 0, skipped: 0 };

/**
 * What Vitest's JSON report says. A file that could not be loaded has no tests to fail, so it counts as one.
 * @param {unknown} report
 * @returns {Counts}
 */
export function countUnitTests(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
     *   testResults: { status: string, assertionResults: { status: string }[] }[] }} */ (report);
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/**
 * What Playwright's JSON report says. A test that passed only when repeated did not pass.
 * @param {unknown} report
 * @returns {Counts}
 */
export function countWindowTests(report) {
  const { stats, errors } =
    /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} */ (
      report
    );
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * A runner that ended badly, or ran no test, has failed, whatever its report says.
 * @param {boolean} isFine whether the runner ended well
 * @param {Counts} counts
 * @returns {Counts}
 */
export function verdict(isFine, counts) {
  const isSound = isFine && counts.passed > 0;
  return isSound || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** @param {readonly Counts[]} counts @returns {Counts} */
export function sum(counts) {
  return counts.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    NONE,
  );
}

/** @param {Counts} counts */
export function totalLine({ passed, failed, skipped }) {
  return `Total: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}
