/**
 * `npm run shard [-- --limit 20000 --at 'https://edition-{n}.example.org' --outDir .build/shards]`: cuts the built site
 * into parts that a host takes which limits the number of files. See docs/hosting.md.
 */
import { parseArgs } from 'node:util';
import { builtSite } from './built-site.ts';
import { fileLimit } from './files/report.ts';
import { writeShards } from './shards/write-shards.ts';

const { values } = parseArgs({
  options: {
    limit: { type: 'string' },
    at: { type: 'string' },
    outDir: { type: 'string', default: '.build/shards' },
  },
});
const { outDir, at: address } = values;
const shards = await writeShards({ site: builtSite(), outDir, limit: fileLimit(values.limit), address });
for (const [number, { folders, files }] of shards.entries()) {
  console.log(
    `${outDir}/${number}: ${files.length} files, ${folders.join(', ') || 'all that is in no other'}`,
  );
}
