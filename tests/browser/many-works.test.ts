import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf } from '../../src/commands/files/list.ts';
import { formats } from '../../src/downloads/bibliography/formats.ts';
import { readBibtex } from '../downloads/bibliography/support/read-bibtex.ts';
import { readRis } from '../downloads/bibliography/support/read-ris.ts';
import { htmlFaults } from '../support/html-faults.ts';
import { runOverContent } from '../support/run-over-content.ts';
import { severalContent } from '../support/several.ts';
import { languages } from './support/edition.ts';
import { type Host, startHost } from './support/host.ts';
import { openPage } from './support/page.ts';

/** With those of the small site, more than it takes for their records to be in their pages. */
const more = 500;

let own: string;
let host: Host;
beforeAll(async () => {
  await mkdir(resolve('.build/tests'), { recursive: true });
  own = await mkdtemp(resolve('.build/tests/works-'));
  const [content, site] = [join(own, 'content'), join(own, 'site')];
  await cp(severalContent, content, { recursive: true });
  const list = join(content, 'articles/second-article/references.json');
  const [first, ...others] = JSON.parse(await readFile(list, 'utf8'));
  const copies = Array.from({ length: more }, (_, at) => ({
    ...first,
    id: `work-${at}`,
    number: `${at + 10}`,
  }));
  await writeFile(list, JSON.stringify([first, ...others, ...copies]));
  const { code, errors } = await runOverContent(['src/commands/build.ts', '--outDir', site], content);
  if (code !== 0) throw new Error(errors);
  host = await startHost(site);
}, 300_000);
afterAll(async () => {
  await host.close();
  await rm(own, { recursive: true });
});

/** What another parser than the one that has written it finds for the title of a work. */
const titleIn: Readonly<Record<keyof typeof formats, (text: string) => unknown>> = {
  bib: (text) => readBibtex(text)[0]?.fields['title'],
  ris: (text) => readRis(text)[0]?.TI?.[0],
  'csl.json': (text) => JSON.parse(text)[0].title,
};

describe('on a site with very many works', () => {
  test('no work has a file of its record; the articles have theirs', async () => {
    const files = await filesOf(join(own, 'site'));
    expect(files.filter((file) => /\/sources\/.*\.(?:bib|ris|json)$/.test(file))).toEqual([]);
    expect(files).toContain('en/second-article/second-article.en.references.bib');
  });

  test.each(languages)('its record is in the page in %s, and is saved without a script', async (lang) => {
    const page = await openPage(`/${lang}/sources/almanac1870/`, {
      siteUrl: host.url,
      javaScriptEnabled: false,
    });
    for (const [format, { name }] of Object.entries(formats)) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.downloads').getByRole('link', { name, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`almanac1870.${format}`);
      const saved = join(own, `${lang}.${format}`);
      await download.saveAs(saved);
      const text = await readFile(saved, 'utf8');
      expect(titleIn[format as keyof typeof formats](text)).toBe('Sandhaven Almanac');
      expect(text).toContain(lang === 'en' ? 'As printed' : 'Як надруковано');
    }
    expect(await htmlFaults(join(own, 'site'), [`${lang}/sources/almanac1870/index.html`])).toEqual([]);
    expect(host.asked).not.toContain(expect.stringMatching(/almanac1870\./));
  });
});
