import { describe, expect, test } from 'vitest';
import type { Annotations } from '../../src/edition/annotations.ts';
import { checkContent } from '../../src/edition/check.ts';
import { pairEditions, prefixIds, withPrefix } from '../../src/edition/parallel.ts';
import { paragraphsOf } from '../../src/edition/views.ts';

const { articles } = await checkContent('content');
const edition = (lang: string): Annotations => {
  const found = articles[0]?.editions.find((one) => one.lang === lang)?.annotations;
  if (!found) throw new Error(`no edition in ${lang}`);
  return found;
};
const en = edition('en');
const uk = edition('uk');

const matches = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => found);

describe('two editions side by side', () => {
  test('have every paragraph beside the one of the same number', () => {
    const paragraphs = pairEditions(en, uk).flatMap((section) => section.paragraphs);
    expect(paragraphs).toHaveLength(64);
    for (const { first, second } of paragraphs) expect(second.number).toBe(first.number);
  });

  test('fail with the place of a paragraph that only one of them has', () => {
    const shorter = {
      ...uk,
      sections: uk.sections.map((section) =>
        section.number === 3 ? { ...section, paragraphs: section.paragraphs.slice(0, -1) } : section,
      ),
    };
    const alone = en.sections[2]?.paragraphs.at(-1)?.at;
    const place = `january-20-1990/en.mdx:${alone?.line}:${alone?.column}`;
    expect(() => pairEditions(en, shorter)).toThrow(
      `${place} this paragraph has no counterpart in the other edition`,
    );
    expect(() => pairEditions(shorter, en)).toThrow(place);
  });
});

describe('an edition with prefixed ids', () => {
  const prefixed = withPrefix(uk, 'uk-');
  const html = [...paragraphsOf(prefixed), ...prefixed.notes].map((part) => part.html).join('');

  test('shares none with the edition it stands beside', () => {
    const ids = matches(html, / id="([^"]+)"/g);
    const others = matches(
      paragraphsOf(en)
        .map((paragraph) => paragraph.html)
        .join(''),
      / id="([^"]+)"/g,
    );
    expect(ids).toHaveLength(others.length);
    expect(ids).toEqual(others.map((id) => `uk-${id}`));
  });

  test('keeps the words, and the claims by which the editions are compared', () => {
    const before = paragraphsOf(uk)
      .map((paragraph) => paragraph.html)
      .join('');
    const after = paragraphsOf(prefixed)
      .map((paragraph) => paragraph.html)
      .join('');
    expect(after.replaceAll('"uk-', '"').replaceAll('"#uk-', '"#')).toBe(before);
    expect(matches(after, / data-claim="([^"]+)"/g)).toEqual(matches(before, / data-claim="([^"]+)"/g));
  });

  test('knows its citations and notes by the ids that they have in its text', () => {
    for (const paragraph of paragraphsOf(prefixed)) {
      for (const { id } of paragraph.citations) expect(paragraph.html).toContain(`id="${id}"`);
      for (const { id } of paragraph.notes) expect(paragraph.html).toContain(`href="#${id}"`);
    }
  });
});

test.each([
  ['<a id="x" href="#y">z</a>', '<a id="uk-x" href="#uk-y">z</a>'],
  ['<a href="https://example.org/#y">id="x"</a>', '<a href="https://example.org/#y">id="x"</a>'],
])('%s is prefixed in its ids and its links within the page alone', (html, expected) => {
  expect(prefixIds(html, 'uk-')).toBe(expected);
});
