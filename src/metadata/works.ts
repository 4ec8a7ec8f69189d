import type { BookLeaf, LegislationLeaf, OrganizationLeaf, PersonLeaf, WebPageLeaf } from 'schema-dts';
import type { Lang } from '../edition/annotations.ts';
import type { Reference } from '../edition/schemas/reference.ts';
import { absolute, route } from '../i18n/routes.ts';

export type Work = BookLeaf | LegislationLeaf | WebPageLeaf;

/** A work that is cited, known by its page on the site. */
export const workId = (key: string, lang: Lang, site: string | URL): string =>
  `${absolute(route.source(lang, key), site)}#work`;

/** A reference in the words of schema.org: its title in its own script, and translated and transliterated beside it. */
export const work = (reference: Reference, lang: Lang, site: string | URL): Work => {
  const { id, type, title, language, author, editor, publisher, issued, URL: url, custom } = reference;
  const pages = reference['number-of-pages'];
  const common = {
    '@id': workId(id, lang, site),
    mainEntityOfPage: absolute(route.source(lang, id), site),
    name: title,
    alternateName: [custom.translation[lang], custom.transliteration].filter((name) => name !== undefined),
    inLanguage: language,
    ...(author && { author: author.map((name) => ('literal' in name ? institution(name) : person(name))) }),
    ...(editor && editors(editor)),
    ...(publisher && { publisher: publisherAt(publisher, reference['publisher-place']) }),
    ...(url && { url }),
  };
  const date = issued && isoDate(issued['date-parts'][0]);
  switch (type) {
    case 'book':
      return {
        '@type': 'Book',
        ...common,
        ...(date && { datePublished: date }),
        ...(pages && { numberOfPages: Number(pages) }),
      };
    case 'legislation':
      return { '@type': 'Legislation', ...common, ...(date && { legislationDate: date }) };
    case 'webpage':
      return { '@type': 'WebPage', ...common, ...(date && { datePublished: date }) };
  }
};

type Name = NonNullable<Reference['author']>[number];
type PersonName = Exclude<Name, { literal: string }>;
type LiteralName = Extract<Name, { literal: string }>;

const person = ({ given, family }: PersonName): PersonLeaf => ({
  '@type': 'Person',
  name: [given, family].filter(Boolean).join(' '),
  familyName: family,
  ...(given && { givenName: given }),
});

/** CSL gives a literal name to whoever has no family name: mostly an institution. */
const institution = ({ literal }: LiteralName): OrganizationLeaf => ({
  '@type': 'Organization',
  name: literal,
});

/** Of editors, schema.org allows only persons. */
const editors = (names: readonly Name[]) => {
  const persons = names.filter((name) => 'family' in name);
  const institutions = names.filter((name) => 'literal' in name);
  return {
    ...(persons.length > 0 && { editor: persons.map(person) }),
    ...(institutions.length > 0 && { contributor: institutions.map(institution) }),
  };
};

const publisherAt = (name: string, place: string | undefined): OrganizationLeaf => ({
  '@type': 'Organization',
  name,
  ...(place && { location: place }),
});

/** `[1991, 10, 8]` → `1991-10-08` */
const isoDate = (parts: readonly number[]): string =>
  parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
