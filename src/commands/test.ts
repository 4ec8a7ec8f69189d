/** `npm test`: runs every check there is, all of them even if one fails, and ends with `N passed, N failed`. */
import { runStep } from './test/run-step.ts';
import { steps } from './test/steps.ts';
import { countLine, type Tally, total } from './test/tally.ts';

const summary: string[] = [];
const tallies: Tally[] = [];
for (const step of steps) {
  console.log(`\n── ${step.says} (npm run ${step.script})`);
  const { tally, failures, seconds } = await runStep(step);
  tallies.push(tally);
  summary.push(
    `${tally.failed === 0 ? 'ok  ' : 'FAIL'}  ${step.says}: ${countLine([tally])}, ${seconds.toFixed(1)} s`,
    // A long log is often seen by its end alone: what failed is told there too.
    ...failures.map((failure) => `    ✗ ${failure}`),
  );
}
console.log(`\n${summary.join('\n')}\n${countLine(tallies)}`);
process.exitCode = total(tallies).failed === 0 ? 0 : 1;
