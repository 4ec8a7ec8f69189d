/** The files of the typeface that pages load, beside the typeface whole. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../../src/commands/built-site.ts';
import { filesOf } from '../../src/commands/files/list.ts';
import { type Face, faces, wholeFace } from '../../src/fonts/faces.ts';
import { readingView } from './support/edition.ts';
import { openPage } from './support/page.ts';

/** All characters of all pages; those of their markup are among them anyway. */
const characters = async (): Promise<string> => {
  const pages = (await filesOf(builtSite())).filter((file) => file.endsWith('.html'));
  const texts = await Promise.all(pages.map((file) => readFile(join(builtSite(), file), 'utf8')));
  return [...new Set(texts.flatMap((text) => [...text.replaceAll(/&[a-z]+;/g, '')]))].toSorted().join('');
};

const sent = async (face: Face): Promise<Uint8Array> => {
  const [file = ''] = (await filesOf(builtSite())).filter((path) => path.startsWith(`assets/${face}.`));
  return readFile(join(builtSite(), file));
};

describe.each(Object.keys(faces) as Face[])('%s', (face) => {
  test('has every letter of every page that the typeface has', async () => {
    const page = await openPage(readingView('en'));
    const [part, whole] = await Promise.all([sent(face), wholeFace(face)]);
    const lacking = await page.evaluate(
      async ([characters, part, whole]) => {
        for (const [family, file] of Object.entries({ part, whole })) {
          document.fonts.add(await new FontFace(family, new Uint8Array(file)).load());
        }
        const context = document.createElement('canvas').getContext('2d');
        const width = (family: string, character: string): number => {
          if (context) context.font = `50px ${family}`;
          return context?.measureText(character).width ?? 0;
        };
        // What a fallback has to lend is as wide as the fallback's own letter.
        return [...characters].filter((character) =>
          ['serif', 'monospace'].some(
            (fallback) => width(`part, ${fallback}`, character) !== width(`whole, ${fallback}`, character),
          ),
        );
      },
      [await characters(), [...part], [...whole]] as const,
    );
    expect(lacking).toEqual([]);
    expect(part.length).toBeLessThan(whole.length / 5);
  });
});
