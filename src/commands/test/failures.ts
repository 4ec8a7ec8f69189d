import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/** What is read of vitest's JSON report: each file, its tests, and what a failure says. */
const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

/** Lines of a message that are kept: enough for what was expected, without the stack. */
const messageLines = 6;

/**
 * The failed tests of a vitest run, each as `file: name of the test` and the first lines of what it says, so that the
 * end of a log is enough to know what failed. A file that failed before its first test, or after its last, is one too.
 *
 * @param report text of the JSON report
 * @param root folder that the files' paths are told from
 * @throws if the report isn't one of vitest's
 */
export const failuresOf = (report: string, root: string): string[] =>
  vitestReport.parse(JSON.parse(report)).testResults.flatMap((file) => {
    const path = relative(root, file.name);
    // A skipped test counts as failed.
    const failed = file.assertionResults.filter(({ status }) => status !== 'passed');
    if (failed.length === 0 && file.status === 'failed') return [told(path, [file.message])];
    return failed.map(({ fullName, failureMessages }) => told(`${path}: ${fullName}`, failureMessages));
  });

const told = (what: string, messages: readonly string[]): string =>
  [what, ...messages.flatMap(withoutStack)].join('\n      ');

const withoutStack = (message: string): string[] =>
  stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
    .slice(0, messageLines);
