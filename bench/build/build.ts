/**
 * How the time, the memory and the files of a build grow with the number of articles:
 * `npm run bench:build [-- <how many articles> …]`.
 */
import { readdir } from 'node:fs/promises';
import { writeContent } from '../content/write.ts';
import { usageOf } from './usage.ts';

const counts = process.argv.slice(2).map(Number);
for (const articles of counts.length > 0 ? counts : [1, 10, 100]) {
  const content = `.build/bench/content-${articles}`;
  const site = `.build/bench/site-${articles}`;
  await writeContent(content, articles);
  const usage = await usageOf(
    process.execPath,
    ['--disable-warning=DEP0040', 'src/commands/build.ts', '--outDir', site],
    { ...process.env, CONTENT_DIR: content },
  );
  const files = (await readdir(site, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  console.log(
    [
      `${articles} articles`,
      `${usage.seconds.toFixed(1)} s`,
      `${usage.cpuSeconds.toFixed(1)} s of processor`,
      `${(usage.peakMemory / 2 ** 20).toFixed(0)} MiB`,
      `${files.length} files`,
    ].join(', '),
  );
}
