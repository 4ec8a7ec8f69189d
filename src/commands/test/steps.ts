/** One thing that `npm test` does: an npm script, and where it counts tests, the file vitest writes them to. */
export interface Step {
  readonly script: string;
  readonly says: string;
  readonly results?: string;
}

/** Everything `npm test` does, in order. The browser tests open what the build before them has built. */
export const steps: readonly Step[] = [
  { script: 'typecheck', says: 'types' },
  { script: 'lint', says: 'lint and format' },
  { script: 'unused', says: 'unused files, exports and dependencies' },
  { script: 'test:unit', says: 'unit tests', results: '.build/tests/unit.json' },
  { script: 'export', says: 'build within its size budget, with EPUB and PDF' },
  { script: 'test:browser', says: 'browser tests', results: '.build/tests/browser.json' },
];
