/** `npm run export`: builds the site into `dist/`, with an EPUB and a PDF of every edition. */
import { runExport } from './export/run-export.ts';

process.exitCode = (await runExport({ root: process.cwd(), outDir: 'dist' })) ? 0 : 1;
