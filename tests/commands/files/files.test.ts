import { describe, expect, test } from 'vitest';
import { fileKinds } from '../../../src/commands/files/kinds.ts';
import { filesOf } from '../../../src/commands/files/list.ts';
import { fileLimit, tooManyFiles } from '../../../src/commands/files/report.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const site = [
  'index.html',
  '_headers',
  'assets/page.Ab12.css',
  'en/about/index.html',
  'en/demo/index.html',
  'en/demo/demo.en.bib',
  'en/demo/demo.en.references.bib',
  'en/demo/parallel/index.html',
  'uk/other/index.html',
  'uk/other/other.uk.bib',
  'en/sources/index.html',
  'en/sources/one/index.html',
  'en/sources/one/one.csl.json',
  'uk/sources/two/two.csl.json',
  'uk/sources/two/index.html',
  'uk/timeline/1990/index.html',
  'pagefind/fragment/en_1.pf_fragment',
  'pagefind/fragment/en_2.pf_fragment',
];
const articles = ['demo', 'other'];

describe('the files of a site', () => {
  test('are counted by kinds, whatever the language, the article and the source', () => {
    const kinds = fileKinds(site, articles).map(({ pattern, count }) => `${count} ${pattern}`);
    expect(kinds).toEqual([
      '2 <lang>/<article>/*.bib',
      '2 <lang>/<article>/index.html',
      '2 <lang>/sources/<id>/*.csl.json',
      '2 <lang>/sources/<id>/index.html',
      '2 pagefind/fragment/*.pf_fragment',
      '1 <lang>/<article>/*.references.bib',
      '1 <lang>/<article>/parallel/index.html',
      '1 <lang>/about/index.html',
      '1 <lang>/sources/index.html',
      '1 <lang>/timeline/<id>/index.html',
      '1 _headers',
      '1 assets/*.css',
      '1 index.html',
    ]);
  });

  test('are all there, in the folders of folders too', async () => {
    const folder = await temporaryFolder({ 'b/c/d.html': '', 'a.html': '' });
    expect(await filesOf(folder)).toEqual(['a.html', 'b/c/d.html']);
  });

  test('are as many as they may be, and no word is said', () => {
    expect(tooManyFiles(site, articles, site.length)).toBeUndefined();
  });

  test('are one too many, and it is said how many of what there are', () => {
    const said = tooManyFiles(site, articles, site.length - 1)?.split('\n') ?? [];
    expect(said[0]).toBe(
      'Many files: 18, and some hosts take 17 at most. See docs/hosting.md. Most of them:',
    );
    expect(said.slice(1, 3)).toEqual(['  2  <lang>/<article>/*.bib', '  2  <lang>/<article>/index.html']);
    expect(said).toHaveLength(9);
  });
});

describe('the limit of files', () => {
  test('is 20,000 unless FILE_LIMIT says otherwise', () => {
    expect(fileLimit('')).toBe(20_000);
    expect(fileLimit('100000')).toBe(100_000);
  });

  test.each(['many', '0', '-1', '1.5'])('is not %s', (asked) => {
    expect(() => fileLimit(asked)).toThrow(`FILE_LIMIT is no number of files: ${asked}`);
  });
});
