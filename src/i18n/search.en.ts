/** Phrases of the search: of its page, and of the panel, which a script shows and which is loaded one language at a time. */
import { counting } from './plural.ts';

const paragraphs = counting('en', { one: 'paragraph', other: 'paragraphs' });
const people = counting('en', { one: 'person', other: 'people' });
const places = counting('en', { one: 'place', other: 'places' });
const dates = counting('en', { one: 'date', other: 'dates' });
const sources = counting('en', { one: 'source', other: 'sources' });
const passages = counting('en', { one: 'passage', other: 'passages' });
const otherArticles = counting('en', { one: 'other article has', other: 'other articles have' });
const moreArticles = counting('en', { one: 'more article', other: 'more articles' });
const sections = counting('en', { one: 'section', other: 'sections' });

/** How many of each kind were found. */
export interface Found {
  readonly people: number;
  readonly places: number;
  readonly dates: number;
  readonly sources: number;
  readonly sections: number;
  /** Of the front matter, the abstract and the notes. */
  readonly asides: number;
  /** Paragraphs in the page’s language. */
  readonly paragraphs: number;
  /** Paragraphs in the other language. */
  readonly others: number;
}

const found = ({ others, ...own }: Found): string =>
  [
    own.paragraphs > 0 && paragraphs(own.paragraphs),
    own.people > 0 && people(own.people),
    own.places > 0 && places(own.places),
    own.dates > 0 && dates(own.dates),
    own.sources > 0 && sources(own.sources),
    own.sections > 0 && sections(own.sections),
    others > 0 && `${paragraphs(others)} in Ukrainian`,
    own.asides > 0 && `${passages(own.asides)} in the abstract and notes`,
  ]
    .filter(Boolean)
    .join(', ');

export const page = {
  heading: 'Search',
  /** What tells of the key that opens the search. */
  title: 'Search (key: /)',
  description: 'Find people, places, dates, sources and words in the article, in English and in Ukrainian.',
  needsScript: 'The search runs in your browser and needs JavaScript, which is switched off.',
  withoutIt: 'These pages work without it:',
};

export const panel = {
  heading: 'Search',
  label: 'Search the texts, people, places, dates and sources',
  placeholder: 'A name, a date, words',
  close: 'Close',
  title: (query: string) => `${query} – search`,
  hint: 'Look for a person or a place by any spelling of the name, for a day, a month, a season or a year, for words in whichever form they stand, for an “exact phrase” in quotation marks, or for a citation such as [1, p. 23]. What is found comes in English and in Ukrainian.',
  orLookThrough: 'Or look through the indexes:',
  results: 'What was found',
  people: 'People',
  places: 'Places',
  timeline: 'Timeline',
  dates: 'Dates',
  sources: 'Sources',
  sections: 'Sections',
  asides: 'Abstract and notes',
  paragraphs: 'Paragraphs',
  others: 'Paragraphs in Ukrainian',
  found,
  mentions: counting('en', { one: 'mention', other: 'mentions' }),
  citations: counting('en', { one: 'citation', other: 'citations' }),
  paragraph: (number: string) => `¶\u00A0${number}`,
  section: (number: number, title: string) => `§\u00A0${number} ${title}`,
  countOfParagraphs: paragraphs,
  /** What was found, in which article. */
  inArticle: (article: string, place: string) => `${article}\u00A0– ${place}`,
  /** An article and the number that it gives a source. */
  numbered: (article: string, number: string) => `${article}\u00A0[${number}]`,
  moreArticles: (count: number) => `and ${moreArticles(count)}`,
  front: 'Title and key words',
  abstract: 'Abstract',
  note: (number: number) => `Editor’s note ${number}`,
  showAll: (count: number) => `Show all ${count}`,
  /** Where not all articles have been looked into that have what is asked for. */
  elsewhere: (count: number) => `${otherArticles(count)} it too.`,
  lookThere: 'Look there as well',
  searching: 'Searching…',
  readAs: (query: string) => `Showing results for “${query}”.`,
  partial: 'No paragraph has all of these words. These have some of them.',
  nothing: (query: string) => `Nothing was found for “${query}”.`,
  nothingFiltered: (query: string) => `Nothing was found for “${query}” with these filters.`,
  withoutFilters: 'Search without filters',
  suggestions: 'Near to it:',
  unreachable: 'The search could not be loaded. Perhaps the connection was lost.',
  again: 'Try again',
  outdated: 'The site has been updated since this page was opened.',
  reload: 'Reload the page',
  filters: {
    heading: 'Filter the paragraphs',
    article: { label: 'Article', any: 'All articles' },
    section: { label: 'Section', any: 'All sections' },
    person: { label: 'Person', any: 'Anyone' },
    source: { label: 'Source', any: 'All sources' },
    year: { label: 'Year', any: 'All years' },
    basis: {
      label: 'Claims',
      any: 'All claims',
      cited: 'With a source cited',
      uncited: 'With no source given',
    },
    option: (label: string, count: number) => `${label} (${count})`,
    remove: (label: string) => `Remove the filter “${label}”`,
  },
  clearMarks: 'Clear marks (Esc)',
};
