/** What is said otherwise on a site that holds several articles; what isn’t here is said as on a site of one. */
import type { MessagesOfSeveral } from './messages.ts';
import { counting } from './plural.ts';

const works = counting('en', { one: 'work', other: 'works' });
const persons = counting('en', { one: 'person', other: 'people' });
const places = counting('en', { one: 'place', other: 'places' });
const dates = counting('en', { one: 'date', other: 'dates' });

export const several: MessagesOfSeveral = {
  site: {
    footer:
      'The articles’ statements are their authors’. This edition reports them and shows what each rests on; it endorses none.',
  },
  title: {
    description:
      'Scholarly articles, restated in English and Ukrainian, with every claim tied to what it rests on.',
    invitation:
      'Here you can read scholarly articles and see, claim by claim, whether they name a source. Point at a citation to see the work and the page, follow it to the full entry, and come back to the line you left.',
  },
  sources: {
    description: 'The works that the articles cite, and every claim that rests on each of them.',
    lead: (count, cited) =>
      `The articles name ${works(count)} and cite them ${cited === 1 ? 'once' : `${cited} times`}. Each has a page that lists the claims that rest on it, article by article.`,
    listHeading: 'Works by their short names',
  },
  source: {
    description: (title) => `What the articles rest on “${title}”: every claim, by the page cited.`,
  },
  naming: {
    authors: 'The statements are the authors’; this edition reports them.',
    printed: 'As printed in the articles',
  },
  people: {
    description: 'Everyone whom the articles name, and every paragraph that does.',
    lead: (count) =>
      `The articles name ${persons(count)}, here by family name. Each name leads to the paragraphs.`,
    title: (name) => `${name} in the articles`,
    about: (name) => `${name} in the articles: every paragraph with the name, and what is said there.`,
    mentions: 'In the articles',
  },
  places: {
    description: 'Every place that the articles name, and every paragraph that does.',
    lead: (count) => `The articles name ${places(count)}. Each name leads to the paragraphs.`,
  },
  timeline: {
    description: 'Every date that the articles give, in order, and every paragraph that gives it.',
    lead: (count) => `The articles give ${dates(count)}, here in the order of time.`,
  },
  offline: {
    offer: (size) =>
      `This edition can be kept on your device and read without a network: the articles, each by itself and beside the Ukrainian text, the notes, claims, sources, people, places and the timeline; the search works as well. For this, ${size} are loaded. The pages in Ukrainian are kept separately; the files to download are not kept.`,
    notKept: { article: 'To the articles' },
  },
  notFound: { article: 'To the articles' },
};
