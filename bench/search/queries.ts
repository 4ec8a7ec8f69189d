/**
 * The search as a browser runs it over the built site: how well it finds, how long it takes, what it loads.
 * `node bench/search/queries.ts [folder of the built site]`; fails where a figure is beyond its limit.
 *
 * Recall and precision are those of oracle.ts, of the paragraphs that the search answers with.
 */
import { chromium } from 'playwright-core';
import { launchBrowser } from '../../src/commands/browser/browser.ts';
import { checkContent } from '../../src/edition/check.ts';
import { languages } from './queries-browser.ts';
import { firstQueries, measureFirst } from './queries-first.ts';
import { measureForms } from './queries-forms.ts';
import { type Loaded, serveBench } from './queries-site.ts';

const limits = { recall: 0.99, precision: 0.95, median: 50, late: 150, ratio: 1.25, opener: 1024 };

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const sum = (files: readonly Loaded[]): number => files.reduce((total, { bytes }) => total + bytes, 0);

const beyond: string[] = [];
const hold = (what: string, holds: boolean): void => {
  if (!holds) beyond.push(what);
};

const [article] = (await checkContent()).articles;
if (!article) throw new Error('There is no article to search in');
const pages = languages.map((lang) => `${lang}/${article.id}/`);
const server = await launchBrowser();
const site = await serveBench(process.argv[2] ?? 'dist', pages);
const browser = await chromium.connect(server.wsEndpoint());

console.log(
  `What opens the search: ${site.opener.bytes} bytes, limit ${limits.opener}, ${site.opener.file}\n`,
);
hold('bytes of what opens the search', site.opener.bytes <= limits.opener);

for (const lang of languages) {
  for (const query of firstQueries[lang]) {
    const { search, pagefind } = await measureFirst(browser, site, article.id, lang, query);
    const ratio = sum(search) / sum(pagefind);
    console.log(`First query, ${lang}: ${query}`);
    for (const [name, files] of [
      ['this search', search],
      ['Pagefind by itself', pagefind],
    ] as const) {
      console.log(`  ${name}: ${kilobytes(sum(files))}`);
      for (const { file, bytes } of files) console.log(`${String(bytes).padStart(12)}  ${file}`);
    }
    console.log(`  ratio ${ratio.toFixed(3)}, limit ${limits.ratio}\n`);
    hold(`bytes of the first query ${query}`, ratio <= limits.ratio);
  }
}

const { forms, asked, found, returned, right, inOrder, times } = await measureForms(
  browser,
  site,
  article.id,
);
const [median = 0, late = 0] = [0.5, 0.95].map((part) => times[Math.floor(part * times.length)]);
console.log(`${forms} forms of Ukrainian words, ${asked} pairs of a form and a paragraph`);
console.log(`  recall                 ${percent(found, asked)}`);
console.log(`  precision              ${percent(right, returned)}`);
console.log(`  exact forms first      ${percent(inOrder, forms)}`);
console.log(`  milliseconds a query   median ${median.toFixed(1)}, 95th percentile ${late.toFixed(1)}`);
hold('recall', found >= limits.recall * asked);
hold('precision', right >= limits.precision * returned);
hold('exact forms first', inOrder === forms);
hold('median', median < limits.median);
hold('95th percentile', late < limits.late);

await browser.close();
await server.close();
await site.close();
if (beyond.length > 0) {
  console.error(`\nBeyond the limits: ${beyond.join(', ')}`);
  process.exitCode = 1;
}
