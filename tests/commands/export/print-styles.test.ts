import { expect, test } from 'vitest';
import { printStyles } from '../../../src/commands/export/print-styles.ts';

const margins = {
  title: 'On “x”',
  author: 'A. "B" C\\D',
  online: undefined,
  asOf: 'Edition as of 24 November 2026',
};

test('what stands in the margins cannot end its string', () => {
  expect(printStyles(margins)).toContain('@top-left { content: "A. \\22 B\\22  C\\5c D"; }');
});

test('the address stands in the footer only where it is known', () => {
  expect(printStyles(margins)).toContain('@bottom-left { content: "Edition as of 24 November 2026"; }');
  expect(printStyles({ ...margins, online: 'example.org/en/x/' })).toContain(
    '@bottom-left { content: "example.org/en/x/ · Edition as of 24 November 2026"; }',
  );
});
