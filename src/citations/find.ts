import type { Reference } from '../edition/schemas/reference.ts';

/** A place outside the site where a reader can look for a work. */
export type Finding =
  | { readonly kind: 'printed'; readonly url: string }
  | { readonly kind: 'archived'; readonly url: string }
  | { readonly kind: 'catalogue'; readonly name: string; readonly url: string };

/** The catalogue of a library that is likelier than most to hold a work. */
interface LibraryCatalogue {
  readonly library: 'anl' | 'rsl';
  readonly url: string;
}

const catalogues: readonly { name: string; search: (query: string) => string }[] = [
  { name: 'WorldCat', search: (query) => `https://search.worldcat.org/search?q=${query}` },
  { name: 'Google Books', search: (query) => `https://www.google.com/search?tbm=bks&q=${query}` },
];

const libraryCatalogues: readonly {
  library: LibraryCatalogue['library'];
  holds: (reference: Reference) => boolean;
  search: (query: string) => string;
}[] = [
  {
    // The Azerbaijan National Library: what is in Azerbaijani, and what was published in Azerbaijan.
    library: 'anl',
    holds: (reference) =>
      reference.language === 'az' || /^(?:Bakı|Баку)$/.test(reference['publisher-place'] ?? ''),
    search: (query) => `http://ek.anl.az/search/query?term_1=${query}&theme=e-kataloq`,
  },
  {
    // The Russian State Library; its search stands in the fragment, as Zotero’s translator for it has it.
    library: 'rsl',
    holds: ({ language }) => language === 'ru',
    search: (query) => `https://search.rsl.ru/ru/search#q=${query.replaceAll('+', '%20')}`,
  },
];

/**
 * Where to look for a work: for a page of the web its printed address and the archived copy nearest to the day the
 * author consulted it, for a book a search of library catalogues by its first title words, author and year.
 *
 * @returns links in the order in which they are worth trying
 */
export const whereToFind = (reference: Reference): readonly Finding[] => {
  if (reference.URL) {
    return [
      { kind: 'printed', url: reference.URL },
      { kind: 'archived', url: archivedCopy(reference.URL, reference.accessed?.['date-parts'][0]) },
    ];
  }
  const query = encodeQuery(catalogueQuery(reference));
  return catalogues.map(({ name, search }) => ({ kind: 'catalogue', name, url: search(query) }));
};

/** The same search in the libraries that are likeliest to hold a printed work; none for a page of the web. */
export const librariesFor = (reference: Reference): readonly LibraryCatalogue[] => {
  if (reference.URL) return [];
  const query = encodeQuery(catalogueQuery(reference));
  return libraryCatalogues
    .filter(({ holds }) => holds(reference))
    .map(({ library, search }) => ({ library, url: search(query) }));
};

/**
 * Address of a copy in the Wayback Machine; it redirects to the capture nearest to the given day.
 *
 * @param accessed year, month, day; without it the newest capture
 */
const archivedCopy = (url: string, accessed: readonly number[] = []): string => {
  const [year, ...rest] = accessed;
  const stamp = year ? [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('') : '2';
  return `https://web.archive.org/web/${stamp}/${url}`;
};

/** Only what a query may not hold is escaped: letters of any script may stand in it, and are shorter so. */
const encodeQuery = (query: string): string =>
  query.replace(/[&#%+"<>]/gu, encodeURIComponent).replaceAll(' ', '+');

/** Main title (without what follows a full stop or colon), first author and year: enough for a catalogue, rarely too much. */
const catalogueQuery = ({ title, author, issued }: Reference): string => {
  const [first] = author ?? [];
  const name = first && ('family' in first ? first.family : first.literal);
  return [title.split(/[.:] /u)[0], name, issued?.['date-parts'][0]?.[0]].filter(Boolean).join(' ');
};
