import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { failuresOf } from './failures.ts';
import type { Step } from './steps.ts';
import { type Tally, tallyOfStep, tallyOfTests } from './tally.ts';

/** What a step did: its counts, what its failed tests say, and how long it took. */
export interface Outcome {
  readonly tally: Tally;
  readonly failures: readonly string[];
  readonly seconds: number;
}

/** Runs a step, its output going straight to the terminal, and counts what it did. */
export async function runStep({ script, results }: Step): Promise<Outcome> {
  // A report of an earlier run would be counted if this one ended before writing its own.
  if (results !== undefined) await rm(results, { force: true });
  const start = performance.now();
  const exitCode = await npmRun(script);
  const seconds = (performance.now() - start) / 1000;
  if (results === undefined) return { tally: tallyOfStep(exitCode), failures: [], seconds };
  const report = existsSync(results) ? await readFile(results, 'utf8') : undefined;
  const failures = report === undefined ? [] : failuresOf(report, process.cwd());
  return { tally: tallyOfTests(exitCode, report), failures, seconds };
}

/** Runs an npm script with the npm that runs this one, and gives its exit code; a signal's counts as a failure. */
const npmRun = (script: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const npm = process.env['npm_execpath'];
    if (npm === undefined) {
      reject(new Error('Run this through npm: npm test'));
      return;
    }
    const child = spawn(process.execPath, [npm, 'run', '--silent', script], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
