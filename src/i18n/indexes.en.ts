/** Phrases of the indexes: people, places, timeline. */
import type { DatePhrases } from './date-reading.ts';
import { counting } from './plural.ts';

const mentions = counting('en', { one: 'mention', other: 'mentions' });
const paragraphs = counting('en', { one: 'paragraph', other: 'paragraphs' });
const persons = counting('en', { one: 'person', other: 'people' });
const named = counting('en', { one: 'place', other: 'places' });
const dates = counting('en', { one: 'date', other: 'dates' });

export const naming = {
  count: (times: number, where: number) => `${mentions(times)} in ${paragraphs(where)}`,
  paragraph: (number: string) => `¶\u00A0${number}`,
  paragraphLabel: (number: string) => `Read paragraph ${number}`,
  /** What stands for words left out, before and after an excerpt. */
  omission: { before: '… ', after: ' …' },
  authors: 'The statements are the author’s; this edition reports them.',
  nameIn: {
    en: 'In English',
    uk: 'In Ukrainian',
    ru: 'In Russian',
    az: 'In Azerbaijani',
    hy: 'In Armenian',
  },
  printed: 'As printed in the article',
  variants: 'Other spellings',
  source: (works: number): string => (works === 1 ? 'Source:' : 'Sources:'),
};

export const people = {
  heading: 'People',
  description: 'Everyone whom the article names, and every paragraph that does.',
  lead: (count: number) =>
    `The article names ${persons(count)}, here by family name. The numbers lead to the paragraphs.`,
  listHeading: 'People by family name',
  title: (name: string) => `${name} in the article`,
  about: (name: string) => `${name} in the article: every paragraph with the name, and what is said there.`,
  all: 'All people',
  record: 'The person',
  mentions: 'In the article',
};

export const places = {
  heading: 'Places',
  description: 'Every place that the article names, and every paragraph that does.',
  lead: (count: number) => `The article names ${named(count)}. The numbers lead to the paragraphs.`,
  kinds: {
    country: 'Countries',
    region: 'Regions',
    town: 'Cities and towns',
    building: 'Buildings and memorial sites',
  },
};

const date: DatePhrases = {
  locale: 'en-GB',
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  inYear: (day, year) => `${day}\u00A0${year}`,
  year: (year) => year,
  years: (first, last) => `${first}–${last}`,
  decade: (decade) => `${decade}s`,
  months: (first, last) => `${first}–${last}`,
  night: (first, last) => `night of ${first}–${last}`,
  isNight: /\bnights?\b/i,
  since: (day) => `${day} and after`,
  till: (day) => `${day} and before`,
  about: (day) => `${day} (approximately)`,
  perhaps: (day) => `${day} (uncertain)`,
};

export const timeline = {
  heading: 'Timeline',
  description: 'Every date that the article gives, in order, and every paragraph that gives it.',
  lead: (count: number) => `The article gives ${dates(count)}, here in the order of time.`,
  date,
  picture: {
    caption: (month: string | undefined) =>
      `Each stroke is a paragraph that gives the date. A dot is a day, a bracketed line a longer time${month ? `; ${month} is drawn a second time, enlarged` : ''}. All the dates stand in the list below.`,
    years: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
    enlarged: (month: string) => `${month}, enlarged`,
    label: (date: string, where: number) => `${date}: ${paragraphs(where)}`,
  },
};
