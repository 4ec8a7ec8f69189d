import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../src/downloads/bibliography/bibtex.ts';
import {
  type BibliographyItem,
  dateParts,
  isDate,
  isNames,
} from '../../../src/downloads/bibliography/item.ts';
import { ris } from '../../../src/downloads/bibliography/ris.ts';
import { works } from './support/works.ts';
import { readBibtexAsZotero, readRisAsZotero } from './support/zotero.ts';

const names = (value: BibliographyItem['csl'][string]) =>
  isNames(value) ? value.map((name) => Object.values(name).join(', ')) : undefined;

const date = (value: BibliographyItem['csl'][string]) =>
  isDate(value) ? dateParts(value).join('-') : undefined;

/** All that a work has, by Zotero’s names; what it has not is undefined. */
const expected = ({ csl, keywords, notes }: BibliographyItem) => ({
  title: csl.title,
  author: names(csl['author']),
  editor: names(csl['editor']),
  date: date(csl['issued']),
  place: csl['publisher-place'],
  publisher: csl['publisher'],
  numPages: csl['number-of-pages'],
  publicationTitle: csl['container-title'],
  issue: csl['issue'],
  ISSN: csl['ISSN'],
  DOI: csl['DOI'],
  url: csl['URL'],
  accessDate: date(csl['accessed']),
  language: csl['language'],
  tags: keywords.length > 0 ? [...keywords] : undefined,
  notes: notes.join(' · '),
});

describe('Zotero reads every field of', () => {
  test.each(works)('%s from RIS', (_, work) => {
    const { title, date: day, ...others } = expected(work);
    const type = {
      book: 'book',
      webpage: 'webpage',
      legislation: 'statute',
      'article-journal': 'journalArticle',
    }[work.csl.type];
    const statute = type === 'statute';
    expect(readRisAsZotero(ris([work]))).toEqual([
      {
        itemType: type,
        ...others,
        [statute ? 'nameOfAct' : 'title']: title,
        [statute ? 'dateEnacted' : 'date']: day,
      },
    ]);
  });

  test.each(works)('%s from BibTeX', (_, work) => {
    const { tags, notes, ...others } = expected(work);
    const listed = tags?.filter((keyword) => !keyword.includes(','));
    const noted =
      tags?.filter((keyword) => keyword.includes(',')).map((keyword) => ` · keyword: ${keyword}`) ?? [];
    const type = {
      book: 'book',
      webpage: 'webpage',
      legislation: 'bill',
      'article-journal': 'journalArticle',
    }[work.csl.type];
    expect(readBibtexAsZotero(bibtex([work]))).toEqual([
      { itemType: type, ...others, tags: listed, notes: [notes, ...noted].join('') },
    ]);
  });

  test('a file of many, one after another', () => {
    const all = works.map(([, work]) => work);
    expect(readRisAsZotero(ris(all))).toHaveLength(all.length);
    expect(readBibtexAsZotero(bibtex(all))).toHaveLength(all.length);
  });
});
