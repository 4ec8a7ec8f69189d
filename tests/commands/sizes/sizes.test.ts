import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesOf, measurePage, partsOfKind, partsWithoutFonts } from '../../../src/commands/sizes/measure.ts';
import { overBudget } from '../../../src/commands/sizes/report.ts';
import { reportSizes } from '../../../src/commands/sizes/sizes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What Node's Brotli makes of a text at its default, highest quality. */
const wire = (text: string): number => brotliCompressSync(text).byteLength;

/** Text that doesn't compress below half its length. */
const noise = (length: number): string =>
  Array.from({ length: Math.ceil(length / 64) }, (_, index) =>
    createHash('sha256').update(`${index}`).digest('hex'),
  )
    .join('')
    .slice(0, length);

const inline = 'document.documentElement.dataset.theme = localStorage.getItem("theme")';
const html = `<link rel="stylesheet" href="/assets/page.css"><script>${inline}</script><p>Тиша</p>
<script type="module" src="/assets/cards.js"></script>`;
const css = `@font-face{src:url(latin.woff2);unicode-range:U+0-7F}@font-face{src:url(cyrillic.woff2);unicode-range:U+400-4FF}`;
const cards = `import{place}from"./place.js";place()`;
const place = `import"./cards.js";export const place=()=>scrollY`;

const site = {
  'index.html': '<a href="/en/demo/">English</a>',
  'en/demo/index.html': html.replace('Тиша', 'Silence'),
  'uk/demo/index.html': html,
  'uk/sources/short/index.html': '<p>a</p>',
  'uk/sources/long/index.html': '<p>a longer page</p>',
  'assets/page.css': css,
  'assets/cards.js': cards,
  'assets/place.js': place,
  'assets/latin.woff2': Buffer.alloc(100),
  'assets/cyrillic.woff2': Buffer.alloc(300),
};

test('a page weighs its HTML, its styles, and its scripts with all they import, each once', async () => {
  const page = await measurePage(await temporaryFolder(site), 'uk/demo/index.html');
  expect(bytesOf(partsWithoutFonts(page))).toBe(wire(html) + wire(css) + wire(cards) + wire(place));
});

test('inline script counts as script, and once with the HTML', async () => {
  const page = await measurePage(await temporaryFolder(site), 'uk/demo/index.html');
  expect(bytesOf(partsOfKind(page, 'script'))).toBe(wire(cards) + wire(place) + wire(inline));
});

test('inline styles count as styles, and once with the HTML; their fonts count too', async () => {
  const page = html.replace('<link rel="stylesheet" href="/assets/page.css">', `<style>${css}</style>`);
  const at = {
    ...site,
    'uk/demo/index.html': page,
    'uk/demo/latin.woff2': '',
    'uk/demo/cyrillic.woff2': 'font',
  };
  const size = await measurePage(await temporaryFolder(at), 'uk/demo/index.html');
  expect(bytesOf(partsOfKind(size, 'CSS'))).toBe(wire(css));
  expect(bytesOf(partsWithoutFonts(size))).toBe(wire(page) + wire(cards) + wire(place));
  expect(bytesOf(partsOfKind(size, 'font'))).toBe(4);
});

test('of the fonts, those count whose characters the page has', async () => {
  const folder = await temporaryFolder(site);
  expect(bytesOf(partsOfKind(await measurePage(folder, 'en/demo/index.html'), 'font'))).toBe(100);
  // Between Ukrainian words stand spaces, which are of the Latin subset.
  expect(bytesOf(partsOfKind(await measurePage(folder, 'uk/demo/index.html'), 'font'))).toBe(400);
});

test('a site published under a base path is weighed the same', async () => {
  const under = { ...site, 'uk/demo/index.html': html.replaceAll('"/assets', '"/edition/assets') };
  const page = await measurePage(await temporaryFolder(under), 'uk/demo/index.html', '/edition/');
  expect(page.parts.map(({ name }) => name)).toContain('assets/place.js');
});

test.each([
  ['a file that is not there', '/assets/gone.css', 'ENOENT'],
  ['a file of another host', 'https://fonts.example/a.css', 'https://fonts.example/a.css is on another host'],
])('a page that needs %s can not be weighed', async (_what, address, reason) => {
  const folder = await temporaryFolder({ 'uk/demo/index.html': `<link rel="stylesheet" href="${address}">` });
  await expect(measurePage(folder, 'uk/demo/index.html')).rejects.toThrow(
    expect.objectContaining({
      message: "uk/demo/index.html can't be weighed",
      cause: expect.objectContaining({ message: expect.stringContaining(reason) }),
    }),
  );
});

test('the report has a line a kind of page, with its heaviest', async () => {
  const { text, withinBudget } = await reportSizes(await temporaryFolder(site), ['demo'], '/');
  expect(withinBudget).toBe(true);
  expect(text.split('\n').map((line) => line.split(/\s{2,}/).slice(0, 2))).toEqual([
    ['over the wire (Brotli)', 'page'],
    ['title page', '/'],
    ['reading view, en', '/en/demo/'],
    ['reading view, uk', '/uk/demo/'],
    ['source', '/uk/sources/long/'],
  ]);
});

test('scripts over their budget are told with figure, limit and what weighs most, the heaviest first', async () => {
  const heavy = `export const heavy="${noise(13_000)}"`;
  const folder = await temporaryFolder({ ...site, 'assets/place.js': `${place};${heavy}` });
  const { text, withinBudget } = await reportSizes(folder, ['demo'], '/');
  const bytes = new Intl.NumberFormat('en').format(wire(`${place};${heavy}`) + wire(cards) + wire(inline));
  expect(withinBudget).toBe(false);
  expect(text).toContain(`Over budget: reading view, uk, script: ${bytes} bytes, limit 6,144. Most of it:`);
  expect(text).toMatch(
    /Most of it:\n {2}6,\d{3} bytes {2}script {2}assets\/place\.js\n {2}\d+ bytes {2}script {2}/,
  );
  expect(text).not.toContain('without fonts:');
});

test('a budget is kept up to its last byte', async () => {
  const folder = await temporaryFolder(site);
  const page = await measurePage(folder, 'uk/demo/index.html');
  const total = bytesOf(partsWithoutFonts(page));
  const script = bytesOf(partsOfKind(page, 'script'));
  const style = bytesOf(partsOfKind(page, 'CSS'));
  expect(overBudget([{ kind: 'reading view', page, budget: { total, script, style } }])).toEqual([]);
  const less = { total: total - 1, script: script - 1, style: style - 1 };
  expect(
    overBudget([{ kind: 'reading view', page, budget: less }]).map((text) => text.split(': ')[1]),
  ).toEqual(['reading view, without fonts', 'reading view, script', 'reading view, style']);
});

test('pages of every other kind have a budget too, where the site is of one article', async () => {
  const heavy = { ...site, 'uk/sources/long/index.html': `<style>${noise(26_000)}</style>` };
  const { text, withinBudget } = await reportSizes(await temporaryFolder(heavy), ['demo'], '/');
  expect(withinBudget).toBe(false);
  expect(text).toMatch(/^Over budget: source, without fonts: 1\d,\d{3} bytes, limit 12,288\./m);
  expect(text).toMatch(/^Over budget: source, style: 1\d,\d{3} bytes, limit 6,144\./m);
  const several = {
    ...heavy,
    'en/other/index.html': '<p>a</p>',
    'uk/other/index.html': '<p>a</p>',
  };
  expect(await reportSizes(await temporaryFolder(several), ['demo', 'other'], '/')).toMatchObject({
    withinBudget: true,
  });
});

test('the index of the search is weighed whole, and may weigh so much for each article', async () => {
  const index = {
    'pagefind/pagefind.js': 'export const search = 1',
    'pagefind/wasm.en.pagefind': Buffer.alloc(1000),
    'pagefind/words.en.json': '["січень"]',
    'pagefind/fragment/en_1.pf_fragment': Buffer.alloc(210 * 1024),
  };
  const folder = await temporaryFolder({ ...site, ...index });
  const { text, withinBudget } = await reportSizes(folder, ['demo'], '/');
  const code = wire(index['pagefind/pagefind.js']) + 1000;
  const total = new Intl.NumberFormat('en').format(code + wire('["січень"]') + 210 * 1024);
  expect(withinBudget).toBe(false);
  expect(text).toContain(`Over budget: index of the search, without fonts: ${total} bytes, limit 204,800.`);
  expect(text).toContain('215,040 bytes  index  pagefind/fragment/en_1.pf_fragment');
  expect(text).toMatch(/^index of the search +\/pagefind\/ .* 1\.0 of 72 KB/m);
});

test('a reading view that is missing is no pass', async () => {
  const folder = await temporaryFolder({ 'index.html': '<p>a</p>', 'en/demo/index.html': '<p>a</p>' });
  await expect(reportSizes(folder, ['demo'], '/')).rejects.toThrow(
    'The built site has no page of the kind "reading view, uk".',
  );
});
