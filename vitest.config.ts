import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The counts that end `npm test` come from the JSON; each script names its own file.
    reporters: ['default', 'json'],
    outputFile: { json: '.build/tests/all.json' },
    // A forgotten `.only` would leave the other tests unrun.
    allowOnly: false,
    // A test without an assertion can't fail.
    expect: { requireAssertions: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          // Some really build a small site, which takes a loaded machine a while.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // What reads anything that is typed or stored, with very many random cases: `npm run test:properties`.
          name: 'properties',
          include: [
            'tests/edition/{citation-syntax,compare,dates,source,unescape}.test.ts',
            'tests/search/{dates,names}/*.test.ts',
            'tests/search/engine/hostile.test.ts',
            'tests/security/headers-file.test.ts',
          ],
          env: { PROPERTY_RUNS: '100000' },
          testTimeout: 90 * 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/support/site.ts',
          setupFiles: 'tests/browser/support/every-test.ts',
          // One browser at a time: two at once would slow each other on a machine with two cores.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
