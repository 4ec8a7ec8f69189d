/** `npm run preview`: serves the site as it was last built. */
import { serveUntilInterrupted } from './serve/serve.ts';

await serveUntilInterrupted('dist').catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
