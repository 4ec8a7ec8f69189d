/** Phrases of the pages that only a site of several articles has, and of what they say of each. */
import { counting } from './plural.ts';

const articles = counting('en', { one: 'article', other: 'articles' });
const mentions = counting('en', { one: 'mention', other: 'mentions' });
const claims = counting('en', { one: 'claim', other: 'claims' });
const notes = counting('en', { one: 'note', other: 'notes' });
const corrections = counting('en', { one: 'correction', other: 'corrections' });

export const heading: string = 'Articles';
export const description: string = 'All articles of the site by title.';
export const lead = (count: number): string => `The site holds ${articles(count)}, here by title.`;
/** On the title page, above those revised last. */
export const newest: string = 'Last revised';
export const all = (count: number): string => `All articles (${count})`;

/** Of what several articles name or cite. @param times `4 mentions` */
export const where = (times: string, count: number): string => `${times} in ${articles(count)}`;
export const mentioned = (times: number): string => mentions(times);
/** After some articles, those for which there is no room. */
export const more = (count: number): string => `and ${articles(count)} more`;
/** Before the articles of which a page says only where they name something. */
export const furtherMentions: string = 'More mentions';

/** A page of one article among those of the others. @param page `Claims` */
export const ofArticle = (page: string, title: string): string => `${page}: ${title}`;

export const ledgers = {
  description: 'The ledger of each article: every claim in order, with what it rests on.',
  lead: (count: number, all: number): string =>
    `The ${articles(count)} make ${claims(all)}. Each ledger lists those of one, in order, with what each rests on.`,
  count: (all: number, cited: number): string => `${claims(all)}, ${cited}\u00A0with a source cited`,
  all: 'The claims of all articles',
};
export const noted = {
  description: 'The notes of the editor on each article, and the corrections of its list of references.',
  lead: 'All of this is by the editor of this edition, never by the authors of the articles.',
  count: (all: number, corrected: number): string =>
    `${all === 0 ? 'no notes' : notes(all)}, ${corrected === 0 ? 'no corrections' : corrections(corrected)}`,
  all: 'The notes on all articles',
};

/** The page of one place. */
export const place = {
  title: (name: string) => `${name} in the articles`,
  about: (name: string) => `${name} in the articles: every paragraph with the name, and what is said there.`,
  mentions: 'In the articles',
  all: 'All places',
  record: 'The place',
};

/** Under the picture of the timeline, where it has no room for all dates. */
export const drawn = (count: number): string => `Drawn are the ${count} dates that most paragraphs give.`;

/** The page of one year. */
export const ofYear = (timeline: string, year: number): string => `${timeline}: ${year}`;

/** Before the articles of which a page says only where they cite the work. */
export const furtherCitations: string = 'Where else it is cited';

/** Of the statements of one of several articles. */
export const authors: string = 'The statements are the author’s; this edition reports them.';
