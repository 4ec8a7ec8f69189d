import { describe, expect, it } from 'vitest';
import { numberSign } from '../../../src/citations/citing/citing.ts';
import { formatInStyle } from '../../../src/citations/citing/format.ts';
import { citedItem, makeCiting } from '../../../src/citations/citing/make-citing.ts';
import { citingStyles } from '../../../src/citations/citing/styles.ts';
import { checkContent } from '../../../src/edition/check.ts';
import { checkedArticles } from '../../../src/edition/site-article.ts';
import { languages } from '../../../src/i18n/languages.ts';

const [article] = checkedArticles(await checkContent());
if (!article) throw new Error('The content holds no article');
const doi = 'https://doi.org/10.32782/2305-9389/2021.25.13';

describe('citing the article', () => {
  it('is done in English in four styles', async () => {
    const { address, styles } = await makeCiting(article, 'en');
    expect(address).toBe('/en/january-20-1990/');
    expect(styles).toEqual({
      apa: {
        reference: `Azizova, R. Y. (2021). New moments in the tragedy of January\u00A020, 1990. <i>Litopys Volyni</i>, <i>25</i>. ${doi}`,
        inText: '(Azizova, 2021, para. #)',
      },
      chicago: {
        reference: `Azizova, Rubaba Yasin. 2021. “New Moments in the Tragedy of January\u00A020, 1990.” <i>Litopys Volyni</i>, no. 25. ${doi}.`,
        inText: '(Azizova 2021, para. #)',
      },
      mla: {
        reference: `Azizova, Rubaba Yasin. “New Moments in the Tragedy of January\u00A020, 1990.” <i>Litopys Volyni</i>, no. 25, 2021, ${doi}.`,
        inText: '(Azizova, par.\u00A0#)',
      },
      dstu: {
        reference: `Azizova R. Y. New moments in the tragedy of January\u00A020, 1990. <i>Litopys Volyni</i>. 2021. No.\u00A025. DOI: ${doi}.`,
        inText: '[Azizova, 2021, para.\u00A0#]',
      },
    });
  });

  it('is done in Ukrainian in four styles: «кизи» has no initial, and the paragraph is «абз.»', async () => {
    const { styles } = await makeCiting(article, 'uk');
    const title = 'Нові моменти трагедії 20\u00A0січня 1990\u00A0року';
    expect(styles).toEqual({
      apa: {
        reference: `Азізова, Р. Я. (2021). ${title}. <i>Літопис Волині</i>, <i>25</i>. ${doi}`,
        inText: '(Азізова, 2021, абз. #)',
      },
      chicago: {
        reference: `Азізова, Рубаба Ясін кизи. 2021. «${title}». <i>Літопис Волині</i>, вип. 25. ${doi}.`,
        inText: '(Азізова 2021, абз. #)',
      },
      mla: {
        reference: `Азізова, Рубаба Ясін кизи. «${title}». <i>Літопис Волині</i>, вип. 25, 2021, ${doi}.`,
        inText: '(Азізова, абз.\u00A0#)',
      },
      dstu: {
        reference: `Азізова Р. Я. ${title}. <i>Літопис Волині</i>. 2021. №\u00A025. DOI: ${doi}.`,
        inText: '[Азізова, 2021, абз.\u00A0#]',
      },
    });
  });

  it('offers every paragraph and claim of the edition', async () => {
    const { paragraphs } = await makeCiting(article, 'uk');
    const { sections } = article.editions.uk;
    expect(paragraphs.map(({ id }) => id)).toEqual(sections.flatMap((s) => s.paragraphs.map((p) => p.id)));
    expect(paragraphs.flatMap(({ claims }) => claims)).toHaveLength(
      sections.flatMap((s) => s.paragraphs.flatMap((p) => p.claims)).length,
    );
  });
});

describe.each(languages)('the sign in place of a number, in %s', (lang) => {
  it.each(citingStyles)('gives for every paragraph what %s gives for its number', async (style) => {
    const { styles, paragraphs } = await makeCiting(article, lang);
    const item = citedItem(article.meta, lang, style);
    const numbers = paragraphs.map(({ number }) => number);
    const { citations } = await formatInStyle(style, lang, [item], numbers);
    expect(numbers).toHaveLength(64);
    expect(citations).toEqual(numbers.map((number) => styles[style].inText.replace(numberSign, number)));
  });
});
