import type { Edtf } from '../../edition/ids.ts';
import { fullName } from '../../edition/names.ts';
import { basisCounts, citationsOf } from '../../edition/views.ts';
import { readDate } from '../../i18n/date-reading.ts';
import { otherLanguage } from '../../i18n/languages.ts';
import { publishedIn } from '../../i18n/published-in.ts';
import { type Book, doiAddress } from './book.ts';
import { type Child, inLanguage, type XmlElement, x, xhtmlPage } from './xhtml.ts';

/** The title page: what this is and of whom, the abstract, who speaks where, and how things are marked. */
export const titlePage = (book: Book): string =>
  xhtmlPage({
    lang: book.lang,
    title: book.meta.title[book.lang],
    type: 'frontmatter',
    body: x(
      'section',
      { 'epub:type': 'titlepage', class: 'title-page' },
      ...titleOf(book),
      ...abstractOf(book),
      ...speakersOf(book),
      ...signsOf(book),
    ),
  });

const titleOf = ({ lang, t, meta, online }: Book): readonly Child[] => {
  const { author, title, udc, doi, revised } = meta;
  const other = otherLanguage(lang);
  const orcid = `https://orcid.org/${author.orcid}`;
  return [
    x('h1', title[lang]),
    x('p', { class: 'other-title', ...inLanguage(other) }, title[other]),
    x('p', { class: 'author' }, fullName(author.name[lang])),
    x('p', { class: 'affiliation' }, author.affiliation[lang]),
    x(
      'dl',
      { class: 'identifiers' },
      row(t.reading.orcid, x('a', { href: orcid }, author.orcid)),
      row(t.reading.udc, udc),
      row(
        t.reading.original,
        x('a', { href: doiAddress(meta) }, `doi.org/${doi}`),
        `, ${publishedIn(meta, lang)}`,
      ),
      online && row(t.exports.online, x('a', { href: online }, online)),
    ),
    x('p', { class: 'as-of' }, `${t.exports.asOf(readDate(revised as Edtf, lang))}.`),
    x('p', { class: 'restatement' }, x('strong', t.reading.restatement)),
  ];
};

const abstractOf = ({ lang, t, meta, edition }: Book): readonly Child[] => [
  x('h2', t.reading.abstract),
  x('p', edition.abstract),
  x('p', x('span', { class: 'label' }, `${t.reading.keywords}:`), ` ${meta.keywords[lang].join(', ')}`),
];

const speakersOf = ({ t }: Book): readonly Child[] => [
  x('h2', t.exports.whoSpeaks),
  x('p', t.site.footer),
  x('p', t.notes.lead),
];

const signsOf = ({ t, edition }: Book): readonly Child[] => {
  const { cited, uncited } = basisCounts(edition);
  const { sign } = t.exports;
  // The first with a page, as an example.
  const example = citationsOf(edition).find(({ citation }) => citation.locator)?.citation.label;
  return [
    x('h2', t.exports.signs),
    x(
      'ul',
      x('li', x('span', { 'data-basis': 'cited' }, t.basis.cited(cited)), `. ${sign.cited}`),
      x('li', x('span', { 'data-basis': 'uncited' }, t.basis.uncited(uncited)), `. ${sign.uncited}`),
      example && x('li', sign.citation(example.replaceAll(' ', '\u00A0'))),
      edition.notes.length > 0 && x('li', sign.note),
      x('li', sign.paragraph),
    ),
    x('p', sign.judgement),
  ];
};

const row = (term: string, ...words: Child[]): XmlElement => x('div', x('dt', term), ' ', x('dd', ...words));
