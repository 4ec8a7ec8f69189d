/** `npm run check`: checks the content without building, and lists every fault and warning at once; fails for faults alone. */
import { checkContent } from '../edition/check.ts';
import { formatFault } from '../edition/faults.ts';

const { articles, faults, warnings } = await checkContent();
for (const fault of [...faults, ...warnings]) console.error(formatFault(fault));
console.log(`articles: ${articles.length}, faults: ${faults.length}, warnings: ${warnings.length}`);
process.exitCode = faults.length === 0 ? 0 : 1;
