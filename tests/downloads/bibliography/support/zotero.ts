/**
 * What Zotero’s translators RIS.js (2026-01-05) and BibTeX.js (2026-04-01) read, of the types and fields that are
 * written here: https://github.com/zotero/translators
 */
interface ZoteroItem {
  readonly itemType: string;
  readonly [field: string]: string | readonly string[];
}

type Field = string | Readonly<Record<string, string>>;

const ris = {
  types: { JOUR: 'journalArticle', BOOK: 'book', ELEC: 'webpage', STAT: 'statute' },
  fields: {
    TI: { statute: 'nameOfAct', default: 'title' },
    AU: 'author',
    A3: { book: 'editor' },
    T2: { journalArticle: 'publicationTitle' },
    CY: 'place',
    PB: 'publisher',
    DA: { statute: 'dateEnacted', default: 'date' },
    SP: { book: 'numPages' },
    SN: { journalArticle: 'ISSN' },
    IS: 'issue',
    DO: 'DOI',
    LA: 'language',
    UR: 'url',
    Y2: 'accessDate',
    KW: 'tags',
    N1: 'notes',
  },
} as const;

const bibtex = {
  types: { article: 'journalArticle', book: 'book', online: 'webpage', legislation: 'bill' },
  fields: {
    title: 'title',
    author: 'author',
    editor: 'editor',
    journal: 'publicationTitle',
    address: 'place',
    publisher: 'publisher',
    // Where both stand, the latter.
    year: 'date',
    date: 'date',
    pagetotal: 'numPages',
    issn: 'ISSN',
    number: { journalArticle: 'issue' },
    doi: 'DOI',
    language: 'language',
    url: 'url',
    urldate: 'accessDate',
    keywords: 'tags',
    annote: 'notes',
  },
} as const;

/** Each record of a RIS file as Zotero has it. What it has no field for would be missing here too. */
export const readRisAsZotero = (text: string): readonly ZoteroItem[] =>
  text
    .split(/^ER {2}- \r\n/m)
    .filter(Boolean)
    .map((record) => {
      const lines = [...record.matchAll(/^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?\r$/gm)];
      const values = lines.map(
        ([, tag = '', value = '']) => [tag, tag in dates ? isoDate(value) : value] as const,
      );
      return itemOf(ris, values.find(([tag]) => tag === 'TY')?.[1] ?? '', values);
    });

const dates = { DA: true, Y2: true };

const isoDate = (value: string): string => value.split('/').slice(0, 3).filter(Boolean).join('-');

/** Each entry of a BibTeX file as Zotero has it. */
export const readBibtexAsZotero = (text: string): readonly ZoteroItem[] =>
  [...text.matchAll(/^@(\w+)\{[^,]+,\n((?: {2}.*\n)*)\}$/gm)].map(([, type = '', lines = '']) =>
    itemOf(
      bibtex,
      type,
      [...lines.matchAll(/^ {2}(\w+) = \{(.*)\},$/gm)].flatMap(([, field = '', value = '']) =>
        listed(field, value).map((one) => [field, withoutTex(one)] as const),
      ),
    ),
  );

const listed = (field: string, value: string): readonly string[] => {
  if (field === 'author' || field === 'editor') return value.split(' and ');
  return field === 'keywords' ? value.split(', ') : [value];
};

const withoutTex = (value: string): string =>
  value.replaceAll(/(?<!\\)[{}]/g, '').replaceAll(/\\([#$%&_{}])/g, '$1');

const itemOf = (
  {
    types,
    fields,
  }: { readonly types: Readonly<Record<string, string>>; readonly fields: Readonly<Record<string, Field>> },
  type: string,
  values: readonly (readonly [string, string])[],
): ZoteroItem => {
  const itemType = types[type] ?? 'unknown';
  const item: Record<string, string | string[]> = {};
  for (const [name, value] of values) {
    const map = fields[name];
    const field = typeof map === 'object' ? (map[itemType] ?? map['default']) : map;
    if (!field) continue;
    if (lists.has(field)) item[field] = [...(item[field] ?? []), value];
    else item[field] = value;
  }
  return { ...item, itemType };
};

const lists: ReadonlySet<string> = new Set(['author', 'editor', 'tags']);
