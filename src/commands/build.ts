/** `npm run build [-- --outDir <folder>]`: builds the site into `dist/`, all or nothing, and weighs its pages. */
import { parseArgs } from 'node:util';
import { runBuild } from './build/run-build.ts';

const { values } = parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } });
const result = await runBuild({ root: process.cwd(), outDir: values.outDir });
process.exitCode = result === 'built' ? 0 : 1;
