import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { messages } from '../../src/i18n/messages.ts';

describe.each(languages)('on a site of several articles, in %s,', (lang) => {
  const [one, several] = [messages(lang), messages(lang, true)];

  test('what concerns all of them is said otherwise', () => {
    expect(several.people.description).not.toBe(one.people.description);
    expect(several.site.footer).not.toBe(one.site.footer);
    expect(several.sources.lead(3, 7)).not.toBe(one.sources.lead(3, 7));
  });

  test('everything else is said as on a site of one', () => {
    expect(several.people.heading).toBe(one.people.heading);
    expect(several.places.kinds).toEqual(one.places.kinds);
    expect(several.claims.basis.cited).toBe(one.claims.basis.cited);
    expect(several.search).toEqual(one.search);
    expect(Object.keys(several)).toEqual(Object.keys(one));
  });

  test('nothing is said of one article', () => {
    const { people, places, timeline, sources, naming, title, site } = several;
    const said = [
      people.description,
      people.lead(2),
      people.title('X'),
      people.about('X'),
      people.mentions,
      places.description,
      places.lead(2),
      timeline.description,
      timeline.lead(2),
      sources.description,
      sources.lead(2, 3),
      naming.authors,
      naming.printed,
      title.description,
      title.invitation,
      site.footer,
    ];
    expect(
      said.filter((phrase) =>
        /\bthe article\b|(?<!\p{L})(?:стаття|статтю|у статті)(?!\p{L})|авторк|історик/iu.test(phrase),
      ),
    ).toEqual([]);
  });
});

test('numbers of articles have their Ukrainian forms', () => {
  const t = messages('uk').articles;
  const plain = (text: string) => text.replaceAll('\u00A0', ' ');
  expect([1, 2, 5, 21, 22, 25].map((count) => plain(t.where(t.mentioned(count), count)))).toEqual([
    '1 згадка у 1 статті',
    '2 згадки у 2 статтях',
    '5 згадок у 5 статтях',
    '21 згадка у 21 статті',
    '22 згадки у 22 статтях',
    '25 згадок у 25 статтях',
  ]);
  expect(plain(t.lead(5))).toBe('На сайті 5 статей; тут їх подано за назвами.');
  expect(plain(t.more(2))).toBe('і ще 2 статті');
});
