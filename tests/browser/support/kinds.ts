import { type Lang, readingView } from './edition.ts';

/** An address of every kind of page in a language. */
export const kindsOfPage = (lang: Lang): readonly string[] => [
  readingView(lang),
  `${readingView(lang)}parallel/`,
  ...[
    'claims',
    'notes',
    'sources',
    'sources/pompeev1992',
    'people',
    'people/gorbachev',
    'places',
    'timeline',
    'about',
    'offline',
    'search',
  ].map((page) => `/${lang}/${page}/`),
];
