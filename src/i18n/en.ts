import * as annotations from './annotations.en.ts';
import * as articles from './articles.en.ts';
import * as card from './card.en.ts';
import * as checking from './checking.en.ts';
import * as cite from './cite.en.ts';
import * as ledger from './claims.en.ts';
import * as downloads from './downloads.en.ts';
import * as evidence from './evidence.en.ts';
import * as exports from './exports.en.ts';
import * as indexes from './indexes.en.ts';
import * as metadata from './metadata.en.ts';
import * as offline from './offline.en.ts';
import * as parallel from './parallel.en.ts';
import { counting } from './plural.ts';
import * as search from './search.en.ts';

const claims = counting('en', { one: 'claim', other: 'claims' });
const citations = counting('en', { one: 'citation', other: 'citations' });
const references = counting('en', { one: 'reference', other: 'references' });

export const en = {
  site: {
    name: 'An annotated edition',
    skip: 'Skip to the text',
    menu: 'Pages of the site',
    article: 'Article',
    sources: 'Sources',
    about: 'About',
    languages: 'Language of the page',
    theme: {
      dark: 'Dark',
      light: 'Light',
      toDark: 'Switch to dark colours',
      toLight: 'Switch to light colours',
    },
    footer:
      'The article’s statements are its author’s. This edition reports them and shows what each rests on; it endorses none.',
  },
  title: {
    description:
      'A historian’s article, restated in English and Ukrainian, with every claim tied to what it rests on.',
    invitation:
      'Here you can read a historian’s article and see, claim by claim, whether it names a source. Point at a citation to see the work and the page, follow it to the full entry, and come back to the line you left.',
    read: 'Read in English',
  },
  reading: {
    description: (title: string) =>
      `“${title}”: the article restated in full, with every claim marked as cited or uncited.`,
    orcid: 'ORCID',
    original: 'The original',
    /** Where and when it was published. @param journal its title and the issue, as far as known */
    published: (year: number, journal?: { title: string; issue?: string | undefined }): string =>
      [journal?.title, journal?.issue && `no.\u00A0${journal.issue}`, year].filter(Boolean).join(', '),
    udc: 'UDC',
    abstract: 'Abstract',
    keywords: 'Key words',
    contents: 'Sections',
    restatement: 'This is a restatement in other words, not the published text.',
    restatementMore: 'What this edition is',
    back: 'Back to where I was',
  },
  basis: {
    switch: 'Show what each claim rests on',
    legend: 'How claims are marked',
    cited: (count: number) => `${claims(count)} with a source cited`,
    uncited: (count: number) => `${claims(count)} with no source given`,
  },
  citation: { ...card, page: (page: string) => `p.\u00A0${page}` },
  bibliography: {
    heading: 'References',
    asPrinted: 'Numbered and worded as printed in the article.',
    translation: 'In English',
    transliteration: 'In Latin letters',
    correction: 'Correction',
    corrected: (printed: string, corrected: string) => `for “${printed}” read “${corrected}”`,
    kind: 'Kind',
    kinds: {
      book: {
        az: 'Book in Azerbaijani',
        ru: 'Book in Russian',
        uk: 'Book in Ukrainian',
        en: 'Book in English',
      },
      webpage: {
        az: 'Web page in Azerbaijani',
        ru: 'Web page in Russian',
        uk: 'Web page in Ukrainian',
        en: 'Web page in English',
      },
      legislation: {
        az: 'Law, in Azerbaijani',
        ru: 'Law, in Russian',
        uk: 'Law, in Ukrainian',
        en: 'Law, in English',
      },
    },
    pages: counting('en', { one: 'page', other: 'pages' }),
    find: 'Where to find it',
    printedUrl: 'Printed address',
    archived: 'Archived copy',
    catalogue: (name: string) => `Search ${name}`,
    citedIn: 'Cited in',
    backlink: (paragraph: string, page: string | undefined) =>
      page ? `¶\u00A0${paragraph}, p.\u00A0${page}` : `¶\u00A0${paragraph}`,
    page: 'All about this source',
  },
  notes: {
    heading: 'Editor’s notes',
    lead: 'Notes are by the editor of this edition, never by the author.',
    back: (number: number) => `Back to the reference of note ${number}`,
  },
  sources: {
    heading: 'Sources',
    description: 'The works that the article cites, and every claim that rests on each of them.',
    lead: (works: number, cited: number) =>
      `The article names ${references(works)} and cites them ${cited === 1 ? 'once' : `${cited} times`}. Each page below lists the claims that rest on one work, by the page cited.`,
    cited: (count: number) => citations(count),
    listHeading: 'References in published order',
  },
  source: {
    title: (short: string) => `Source: ${short}`,
    number: (number: string) => `Reference ${number}`,
    description: (title: string) => `What the article rests on “${title}”: every claim, by the page cited.`,
    record: 'The work',
    printed: 'As printed',
    normalised: 'Formatted anew',
    claims: 'Claims that rest on it',
    claimsLead: (count: number) =>
      count < 2
        ? count === 0
          ? 'No claim rests on it.'
          : 'One claim rests on it.'
        : `${claims(count)}, in the order of the pages cited.`,
    page: (page: string) => (page.includes('–') ? `Pages ${page}` : `Page ${page}`),
    whole: 'The work as a whole, no page given',
    place: (paragraph: string) => `¶\u00A0${paragraph}`,
    placeLabel: (paragraph: string) => `Read the claim in its place, paragraph ${paragraph}`,
    all: 'All sources',
  },
  ...indexes,
  annotations,
  articles,
  search,
  checking,
  cite,
  claims: ledger,
  downloads,
  evidence,
  exports,
  metadata,
  offline,
  parallel,
  about: {
    heading: 'About this edition',
    description: 'What this edition is, who speaks where, how claims, notes and citations are marked.',
  },
  notFound: {
    heading: 'There is no such page',
    text: 'The address may be mistyped, or the page may have moved.',
    home: 'To the title page',
    article: 'To the article',
  },
};
