import { expect, test } from 'vitest';
import { highwireTags } from '../../src/metadata/highwire.ts';
import { article, smallArticle } from '../downloads/support/articles.ts';

test('the article has every tag that a reference manager reads, in the words of its language', () => {
  expect(highwireTags(article, 'uk', 'https://example.org/uk/x/x.uk.pdf')).toEqual([
    ['citation_title', 'Нові моменти трагедії 20\u00A0січня 1990\u00A0року'],
    ['citation_author', 'Азізова, Рубаба Ясін кизи'],
    ['citation_author_institution', article.meta.author.affiliation.uk],
    ['citation_author_orcid', 'https://orcid.org/0000-0002-8438-9564'],
    ['citation_publication_date', '2021'],
    ['citation_journal_title', 'Літопис Волині'],
    ['citation_issn', '2305-9389'],
    ['citation_issue', '25'],
    ['citation_doi', '10.32782/2305-9389/2021.25.13'],
    ['citation_language', 'uk'],
    ['citation_keywords', article.meta.keywords.uk.join('; ')],
    ['citation_abstract', article.editions.uk.abstract],
    ['citation_pdf_url', 'https://example.org/uk/x/x.uk.pdf'],
  ]);
});

test('what is not known of an article has no tag', () => {
  const names = highwireTags(smallArticle, 'en', undefined).map(([name]) => name);
  expect(names).toEqual([
    'citation_title',
    'citation_author',
    'citation_author_institution',
    'citation_author_orcid',
    'citation_publication_date',
    'citation_doi',
    'citation_language',
    'citation_keywords',
    'citation_abstract',
  ]);
});
