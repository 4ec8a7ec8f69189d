import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import references from '../../../content/articles/january-20-1990/references.json' with { type: 'json' };
import { formatInStyle } from '../../../src/citations/citing/format.ts';
import type { Lang } from '../../../src/edition/annotations.ts';
import { referencesSchema } from '../../../src/edition/schemas/reference.ts';

const [first, ...others] = referencesSchema.parse(references);
if (!first) throw new Error('The article has no references');

const entriesIn = async (lang: Lang) => (await formatInStyle('dstu', lang, [first, ...others], [])).entries;

/** One work in DSTU 8302, in Ukrainian, with what is not given here left out. */
const dstu = async (item: object, lang: Lang = 'uk') => {
  const { entries, citations } = await formatInStyle('dstu', lang, [{ id: 'work', ...item }], ['2.5']);
  return [entries.get('work'), ...citations];
};

const issued = { 'date-parts': [[2009]] };
const author = (count: number) =>
  ['Шевченко Тарас', 'Франко Іван', 'Українка Леся', 'Стус Василь', 'Костенко Ліна']
    .slice(0, count)
    .map((name) => ({ family: name.split(' ')[0], given: name.split(' ')[1] }));

describe('the styles of rehype-citation', () => {
  it('are the versions that the interface names', () => {
    const main = createRequire(import.meta.url).resolve('rehype-citation');
    const titles = [...readFileSync(main, 'utf8').matchAll(/<info><title>(.*?)<\/title>/g)].map(
      (match) => match[1],
    );
    expect(titles).toEqual(
      expect.arrayContaining([
        'American Psychological Association 7th edition',
        'Chicago Manual of Style 17th edition (author-date)',
        'Modern Language Association 9th edition',
      ]),
    );
  });
});

describe('DSTU 8302:2015', () => {
  it('formats the references of the article as books, web pages and laws, in Ukrainian', async () => {
    expect(Object.fromEntries(await entriesIn('uk'))).toEqual({
      'constitutional-act1991':
        'Azərbaycan Respublikasının dövlət müstəqilliyi haqqında Konstitusiya Aktı (18.10.1991). URL: http://www.e-qanun.az/framework/6693 (дата звернення: 05.12.2018).',
      balayev2000:
        'Balayev A., Mirzə R. 20 Yanvar hadisələri. Sənədlər, mövqelər, şərtlər (1990–2000). Bakı : Çarşıoğlu, 2000. 242\u00A0с.',
      'preslib-independence':
        'Dövlət müstəqilliyinin bərpası və qorunub saxlanması. URL: http://republic.preslib.az/az_a3.html (дата звернення: 16.08.2017).',
      'armenian-question2009':
        'Erməni məsələsi. Yalanlar və gerçəkliklər. Bakı : Qafqaz Araşdırmalar İnstitutu Nəşriyyatı, 2009. 175\u00A0с.',
      aliyev2018:
        'Əliyev İ. İnkişaf – məqsədimizdir. Yetmiş ikinci kitab, dekabr 2015 – fevral 2016. Bakı : Azərnəşr, 2018. 400\u00A0с.',
      agayev2006:
        'Агаев Р., Али-Заде З. Азербайджан: конец второй республики. 1988–1993. Москва : Граница, 2006. 615\u00A0с.',
      zhirokhov2012:
        'Жирохов М. А. Семена распада: войны и конфликты на территории бывшего СССР. Санкт-Петербург : БХВ-Петербург, 2012. 688\u00A0с.',
      alekseev2010:
        'От Майендорфа до Астаны: принципиальные аспекты. Об армяно-азербайджанском нагорно-карабахском конфликте / ред.: Г. М. Алексеев. Москва, 2010. 552\u00A0с.',
      pompeev1992: 'Помпеев Ю. А. Кровавый омут Карабаха. Баку, 1992. 208\u00A0с.',
      'black-january1990':
        'Черный январь. Баку – 1990: Документы и материалы. Баку : Азернешр, 1990. 288\u00A0с.',
    });
  });

  it('has its words in English for an English list', async () => {
    const entries = await entriesIn('en');
    expect(entries.get('pompeev1992')).toBe('Помпеев Ю. А. Кровавый омут Карабаха. Баку, 1992. 208\u00A0p.');
    expect(entries.get('preslib-independence')).toContain('(accessed: 16.08.2017).');
    expect(entries.get('alekseev2010')).toContain(' / ed.: Г. М. Алексеев. ');
  });

  it('has the journal behind a full stop, in italics, then year, volume, number, pages and DOI', async () => {
    const article = {
      type: 'article-journal',
      author: author(1),
      title: 'Про добу',
      'container-title': 'Український історичний журнал',
      issued,
      issue: '25',
      page: '63–65',
      DOI: '10.1000/182',
    };
    expect(await dstu(article)).toEqual([
      'Шевченко Т. Про добу. <i>Український історичний журнал</i>. 2009. №\u00A025. С.\u00A063–65. DOI: https://doi.org/10.1000/182.',
      '[Шевченко, 2009, абз.\u00A02.5]',
    ]);
    expect((await dstu({ ...article, volume: '3' }))[0]).toContain('2009. Т.\u00A03, №\u00A025. С.');
    expect((await dstu({ ...article, volume: '3' }, 'en'))[0]).toContain(
      '2009. Vol.\u00A03, no.\u00A025. P.',
    );
  });

  it('has the book that holds a chapter behind a full stop, with its editors', async () => {
    const [entry] = await dstu({
      type: 'chapter',
      author: author(1),
      title: 'Про добу',
      'container-title': 'Збірник',
      editor: author(2).slice(1),
      'publisher-place': 'Київ',
      publisher: 'Либідь',
      issued,
      page: '7',
    });
    expect(entry).toBe(
      'Шевченко Т. Про добу. <i>Збірник</i> / ред.: І. Франко. Київ : Либідь, 2009. С.\u00A07.',
    );
  });

  it('names up to four authors, and of five the first', async () => {
    const book = { type: 'book', title: 'Праця', issued };
    expect(await dstu({ ...book, author: author(4) })).toEqual([
      'Шевченко Т., Франко І., Українка Л., Стус В. Праця. 2009.',
      '[Шевченко та ін., 2009, абз.\u00A02.5]',
    ]);
    expect((await dstu({ ...book, author: author(5) }))[0]).toBe('Шевченко Т. та ін. Праця. 2009.');
    expect((await dstu({ ...book, author: author(2) }))[1]).toBe('[Шевченко, Франко, 2009, абз.\u00A02.5]');
  });

  it('names a work without an author by its title', async () => {
    expect(await dstu({ type: 'book', title: 'Збірник', issued })).toEqual([
      'Збірник. 2009.',
      '[Збірник, 2009, абз.\u00A02.5]',
    ]);
  });
});
