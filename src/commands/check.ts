/** `npm run check`: checks the content without building, and lists every fault at once. */
import { checkContent } from '../edition/check.ts';
import { formatFault } from '../edition/faults.ts';

const { articles, faults } = await checkContent();
for (const fault of faults) console.error(formatFault(fault));
console.log(`articles: ${articles.length}, faults: ${faults.length}`);
process.exitCode = faults.length === 0 ? 0 : 1;
