import { z } from 'zod';

/** How many tests of a step passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What is read of vitest's JSON report, which has the form of Jest's. */
const vitestReport = z.object({
  numPassedTests: z.int().nonnegative(),
  numFailedTests: z.int().nonnegative(),
  numPendingTests: z.int().nonnegative(),
  numTodoTests: z.int().nonnegative(),
});

/** A step without tests of its own counts as one. */
export const tallyOfStep = (exitCode: number): Tally =>
  exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/**
 * Counts the tests of a vitest run. A skipped test counts as failed, for it shows nothing; so does a run that found no
 * test, that wrote no report, or that failed otherwise than in a test.
 *
 * @param report text of the JSON report; `undefined` if none was written
 * @throws if the report isn't one of vitest's
 */
export function tallyOfTests(exitCode: number, report: string | undefined): Tally {
  if (report === undefined) return { passed: 0, failed: 1 };
  const counts = vitestReport.parse(JSON.parse(report));
  const passed = counts.numPassedTests;
  const failed = counts.numFailedTests + counts.numPendingTests + counts.numTodoTests;
  const failedOtherwise = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: failedOtherwise ? 1 : failed };
}

/** The last line of `npm test`: `123 passed, 0 failed`. */
export const countLine = (tallies: readonly Tally[]): string => {
  const { passed, failed } = total(tallies);
  return `${passed} passed, ${failed} failed`;
};

/** All tallies together. */
export const total = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
});
