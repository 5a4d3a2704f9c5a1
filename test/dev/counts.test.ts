import { expect, test } from 'vitest';
import { countUnitTests, countWindowTests, sum, totalLine, verdict } from '@electron/dev/set-up/counts.mjs';

const unit = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };

test('a test file that could not be loaded counts as a failure', () => {
  const report = { ...unit, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(countUnitTests(report)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test('a failed test is counted once, though its file failed with it', () => {
  const report = {
    ...unit,
    numFailedTests: 1,
    testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }],
  };
  expect(countUnitTests(report).failed).toBe(1);
});

test('a window test that passed only when repeated has failed, and so has one that could not be read', () => {
  const report = { stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 2 }, errors: [{ message: 'x' }] };
  expect(countWindowTests(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('the last line adds everything up', () => {
  const counts = { passed: 2, failed: 0, skipped: 1 };
  expect(totalLine(sum([counts, counts]))).toBe('Total: 4 passed, 0 failed, 2 skipped');
});

test('a runner that ran no test has failed, and so has one that ended badly without naming a test', () => {
  expect(verdict(true, { passed: 0, failed: 0, skipped: 4 }).failed).toBe(1);
  expect(verdict(false, { passed: 9, failed: 0, skipped: 0 }).failed).toBe(1);
  expect(verdict(false, { passed: 9, failed: 2, skipped: 0 }).failed).toBe(2);
  expect(verdict(true, { passed: 9, failed: 0, skipped: 0 }).failed).toBe(0);
});
