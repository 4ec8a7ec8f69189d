/** `npm start`: builds the site and serves it to a reader. */
import { runBuild } from './build/run-build.ts';
import { serveUntilInterrupted } from './serve/serve.ts';

const result = await runBuild({ root: process.cwd(), outDir: 'dist' });
// Pages over their budget are for the builder to mend; a reader can read them.
if (result === 'failed') process.exitCode = 1;
else await serveUntilInterrupted('dist');
