import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runOverContent as run } from '../support/run-over-content.ts';
import { severalContent } from '../support/several.ts';
import { type BuiltSite, brokenLinks, openSite } from '../support/site-links.ts';
import { expectationOf, layOver, project, validSite } from './support/sites.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** What an editor is likeliest to do. The check, which is all that these builds run, sees every site in `faulty-sites.test.ts`. */
const built = [
  'citation-outside-claim',
  'claim-across-paragraphs',
  'claim-without-id',
  'duplicate-claim',
  'duplicate-reference',
  'editions-differ-in-citations',
  'editions-differ-in-claims',
  'editions-differ-in-locators',
  'editions-differ-in-mentions',
  'editions-differ-in-paragraphs',
  'editions-differ-in-sections',
  'impossible-date',
  'malformed-json',
  'malformed-mdx',
  'malformed-yaml',
  'many-faults-at-once',
  'missing-field',
  'same-number',
  'text-before-section',
  'unknown-person',
  'unknown-place',
  'unknown-reference',
];

describe('astro build lists every fault, fails once and leaves the last site as it was:', () => {
  test.concurrent.each(built)('%s', { timeout: 60_000 }, async (site) => {
    const folder = await layOver(site);
    folders.push(folder);
    const content = join(folder, 'content');
    const dist = join(folder, 'dist');
    await mkdir(dist);
    await writeFile(join(dist, 'index.html'), 'the last good site');

    const { code, errors } = await run(
      ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist],
      content,
    );

    const expected = await readFile(expectationOf(site), 'utf8');
    const count = expected.trimEnd().split('\n').length;
    const total =
      count === 1 ? 'There is 1 fault in the content.' : `There are ${count} faults in the content.`;
    expect(errors.replaceAll(relative(project, content), 'content')).toBe(`${expected}${total}\n`);
    expect(code).toBe(1);
    expect(await readdir(dist)).toEqual(['index.html']);
    expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('the last good site');
  });
});

test('a site without faults is built', { timeout: 60_000 }, async () => {
  const folder = await layOver('valid');
  folders.push(folder);
  const dist = join(folder, 'dist');

  const { code, errors } = await run(['src/commands/build.ts', '--outDir', dist], validSite);

  expect(errors).toBe('');
  expect(code).toBe(0);
  const page = await readFile(join(dist, 'uk/analytical-engine/index.html'), 'utf8');
  expect(page).toContain('id="p-2-2"');
  expect(page).toContain('data-claim="notes-longer"');
  expect(page.replaceAll('\u00A0', ' ')).toContain('[2, с. 129]');
  const registers = JSON.parse(await readFile(join(dist, 'pagefind/registers.uk.json'), 'utf8'));
  expect(registers).toMatchObject({
    articles: [{ id: 'analytical-engine' }],
    release: expect.stringMatching(/^\w{6}-\w{12}$/),
  });
  expect(await readdir(join(dist, 'pagefind/fragment'))).toHaveLength(2);
});

/** What every file of a folder holds, by its path. */
const filesIn = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => {
        const hash = createHash('sha256').update(await readFile(path));
        return [relative(folder, path), hash.digest('hex')] as const;
      }),
    ),
  );
};

test('the same content is built into the same bytes', { timeout: 120_000 }, async () => {
  const folder = await layOver('valid');
  folders.push(folder);
  const sites = ['first', 'second'].map((name) => join(folder, name));
  for (const dist of sites) await run(['src/commands/build.ts', '--outDir', dist], validSite);
  const [first = {}, second] = await Promise.all(sites.map(filesIn));
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(second).toEqual(first);
});

test('building again after one edited paragraph gives the bytes of a clean build, and draws no picture anew', {
  timeout: 240_000,
}, async () => {
  const folder = await layOver('valid');
  folders.push(folder);
  const content = join(folder, 'content');
  const build = async (name: string, cache: string) => {
    const env = { CACHE_DIR: join(folder, cache) };
    const { code } = await run(['src/commands/build.ts', '--outDir', join(folder, name)], content, env);
    expect(code).toBe(0);
    return filesIn(join(folder, name));
  };
  const before = await build('before', 'cache');
  const drawn = await readdir(join(folder, 'cache/pictures'));
  const edition = join(content, 'articles/analytical-engine/uk.mdx');
  const source = await readFile(edition, 'utf8');
  await writeFile(edition, source.replace(/\.\n*$/, ', як і раніше.\n'));

  const again = await build('again', 'cache');

  expect(again).toEqual(await build('clean', 'no-cache'));
  expect(again['uk/analytical-engine/index.html']).not.toBe(before['uk/analytical-engine/index.html']);
  expect(drawn.length).toBeGreaterThan(0);
  expect(await readdir(join(folder, 'cache/pictures'))).toEqual(drawn);
});

test('of several articles, building again takes over the pages that are as they were, and gives the bytes of a clean build', {
  timeout: 240_000,
}, async () => {
  const folder = await layOver('valid');
  folders.push(folder);
  const content = join(folder, 'content');
  await rm(content, { recursive: true });
  await cp(severalContent, content, { recursive: true });
  const build = (name: string) => run(['src/commands/build.ts', '--outDir', join(folder, name)], content);
  const built = async (name: string) => {
    expect(await build(name)).toEqual({ code: 0, errors: expect.any(String) });
    return filesIn(join(folder, name));
  };
  const edit = async (file: string, from: string, to: string): Promise<void> => {
    const source = await readFile(join(content, file), 'utf8');
    expect(source).toContain(from);
    await writeFile(join(content, file), source.replaceAll(from, to));
  };
  const before = await built('site');
  const english = 'articles/first-article/en.mdx';

  await edit(english, 'Sailors soon asked', 'Sailors and captains soon asked');
  const edited = await built('site');
  expect(edited).toEqual(await built('clean'));
  // Of the whole site nothing else is other than it was, nor has to be loaded again.
  const others = Object.keys(edited).filter((file) => edited[file] !== before[file]);
  expect(others.filter((file) => !/^(?:pagefind\/|sw\.js$)/.test(file)).toSorted()).toEqual([
    'en/first-article/first-article.en.annotations.json',
    'en/first-article/first-article.en.web-annotations.jsonld',
    'en/first-article/index.html',
    'en/first-article/parallel/index.html',
    'uk/first-article/parallel/index.html',
  ]);

  // A spelling of a name, a title, and a letter that was nowhere before, so that the fonts are others.
  await edit('people.yaml', 'Mara Linde', 'Mara Lynde');
  await edit('articles/second-article/article.yaml', 'A library on the quay', 'A library by the quay');
  await edit(english, 'Sailors and captains', 'Sailors of Ŵyre');
  await rm(join(folder, 'clean'), { recursive: true });
  await rm(join(folder, '.build/pages-clean'), { recursive: true });
  expect(await built('site')).toEqual(await built('clean'));

  // Only what is taken over has the mark. A build that finds faults has not touched it.
  const page = 'en/second-article/index.html';
  const mark = async (file: string) => writeFile(join(folder, '.build/pages-site/dist', file), 'kept');
  await mark(page);
  await mark('en/first-article/index.html');
  await edit(english, 'Sailors of', '<Person id="nobody">Sailors</Person> of');
  expect(await build('site')).toEqual({ code: 1, errors: expect.stringContaining('unknown-person') });
  await edit(english, '<Person id="nobody">Sailors</Person>', 'Some sailors');
  await built('site');
  const read = async (file: string) => (await readFile(join(folder, 'site', file), 'utf8')).slice(0, 20);
  expect(await read(page)).toBe('kept');
  expect(await read('en/first-article/index.html')).toContain('<!DOCTYPE html>');
});

test('a site under a base path has all its links below that', { timeout: 60_000 }, async () => {
  const folder = await layOver('valid');
  folders.push(folder);
  const dist = join(folder, 'dist');
  const env = { SITE_URL: 'https://example.org', BASE_PATH: '/an/edition' };

  const { code, errors } = await run(['src/commands/build.ts', '--outDir', dist], validSite, env);

  expect([code, errors]).toEqual([0, '']);
  const site = await openSite(dist);
  const { broken, followed } = await brokenLinks(site, '/an/edition/');
  expect(broken).toEqual([]);
  expect(followed).toBeGreaterThan(site.pages.length * 10);
  expect(await readFile(join(dist, '_headers'), 'utf8')).toMatch(/^\/an\/edition\/\*\n/);
  const told = await addressesTold(site);
  expect(told.length).toBeGreaterThan(site.pages.length * 5);
  expect(told.filter((address) => !address.startsWith('https://example.org/an/edition/'))).toEqual([]);
});

test('a site that cites nothing, with a source of which little is known, is built, and says so', {
  timeout: 60_000,
}, async () => {
  const folder = await layOver('valid');
  folders.push(folder);
  const content = join(folder, 'content');
  const article = join(content, 'articles/analytical-engine');
  for (const lang of ['en', 'uk']) {
    const file = join(article, `${lang}.mdx`);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(/ \[@[^\]]+\]/g, ''));
  }
  const bare = {
    id: 'nameless',
    type: 'book',
    number: '1',
    language: 'uk',
    title: 'Без імені',
    custom: {
      printed: 'Без імені.',
      short: { en: 'Nameless', uk: '«Без імені»' },
      translation: { en: 'Nameless', uk: 'Без імені' },
    },
  };
  await writeFile(join(article, 'references.json'), JSON.stringify([bare]));
  const dist = join(folder, 'dist');

  const { code, errors } = await run(['src/commands/build.ts', '--outDir', dist], content);

  expect(errors.replaceAll(relative(project, content), 'content')).toMatch(
    /^content\S+references\.json:1:\d+ unused-reference \(warning\): the article never cites "nameless"[^\n]*\n/,
  );
  expect(code).toBe(0);
  const textOf = async (path: string): Promise<string> =>
    (await readFile(join(dist, path, 'index.html'), 'utf8')).replaceAll('\u00A0', ' ');
  const claims = await textOf('en/claims');
  expect(claims).toContain('The article cites none of the works that it lists.');
  expect(claims).not.toContain('class="square');
  expect(claims).not.toMatch(/NaN|undefined|Infinity/);
  const source = await textOf('uk/sources/nameless');
  expect(source).toContain('Праця є у списку літератури, але в статті на неї немає жодного посилання.');
  expect(source).toContain('Жодне твердження на неї не спирається.');
  expect(source).toContain('Скопіюйте назву й пошукайте її в бібліотечному каталозі.');
  expect(source).toContain('Написано українською мовою, кирилицею.');
  expect(source).not.toMatch(/NaN|undefined|Infinity|href="#page|href="#whole/);
});

/** Addresses that the heads of pages give to those outside. */
const addressesTold = async ({ pages, document }: BuiltSite): Promise<readonly string[]> => {
  const selector =
    'link[rel="canonical"], head > link[hreflang], meta[property="og:url"], meta[property="og:image"]';
  const told = await Promise.all(
    pages.map(async (page) =>
      [...(await document(page)).querySelectorAll(selector)].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('content') ?? '',
      ),
    ),
  );
  return told.flat();
};
