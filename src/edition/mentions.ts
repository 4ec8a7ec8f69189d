/** Whom, where and when an edition names, and in which paragraphs. Pure views of the annotations. */
import type { Annotations, Claim, Lang, Mentions, Paragraph, Section, Span } from './annotations.ts';
import { precisionOf, spanOf } from './date-span.ts';
import type { Edtf, PersonId, PlaceId } from './ids.ts';
import type { Person } from './schemas/people.ts';
import type { PlaceEntry } from './schemas/places.ts';

/** What can be named. */
export type Kind = keyof Mentions;
export type IdOf<K extends Kind> = Mentions[K][number];

/** A paragraph that names something. */
export interface NamingParagraph {
  readonly section: Section;
  readonly paragraph: Paragraph;
}

/** Someone or something named, with every paragraph that names it, in the order of the text. */
export interface Named<Id> {
  readonly id: Id;
  /** How often it is named: at least once in each of the paragraphs. */
  readonly times: number;
  readonly paragraphs: readonly NamingParagraph[];
}

const attributes: Readonly<Record<Kind, string>> = {
  people: 'data-person',
  places: 'data-place',
  dates: 'data-when',
};

/** What marks a mention in the HTML of a paragraph or a claim: `data-person="yazov"`. */
export const markOf = <K extends Kind>(kind: K, id: IdOf<K>): string => `${attributes[kind]}="${id}"`;

/** All that an edition names of one kind, in the order in which it first does. */
export const namedIn = <K extends Kind>(edition: Annotations, kind: K): readonly Named<IdOf<K>>[] => {
  const paragraphs = edition.sections.flatMap((section) =>
    section.paragraphs.map((paragraph) => ({ section, paragraph })),
  );
  const ids = new Set(paragraphs.flatMap(({ paragraph }) => idsIn(paragraph, kind)));
  return [...ids].map((id) => {
    const naming = paragraphs.filter(({ paragraph }) => idsIn(paragraph, kind).includes(id));
    const times = naming.flatMap(({ paragraph }) => spansOf(paragraph, kind, id)).length;
    return { id, times, paragraphs: naming };
  });
};

/** The claims of a paragraph that name something; there may be none, as not all words of a paragraph are claims. */
export const claimsNaming = <K extends Kind>({ claims }: Paragraph, kind: K, id: IdOf<K>): readonly Claim[] =>
  claims.filter((claim) => idsIn(claim, kind).includes(id));

const idsIn = <K extends Kind>({ mentions }: Pick<Paragraph, 'mentions'>, kind: K): readonly IdOf<K>[] =>
  mentions[kind];

/** Where in the text of a paragraph something is named, in order. */
export const spansOf = <K extends Kind>({ spans }: Paragraph, kind: K, id: IdOf<K>): readonly Span[] =>
  spans[kind].filter((span) => span.id === id);

/** Everyone an edition names, by family name, then given name, as its language sorts. */
export const peopleByName = (
  edition: Annotations,
  register: Readonly<Record<PersonId, Person>>,
): readonly (Named<PersonId> & { readonly person: Person })[] =>
  peopleInOrder(namedIn(edition, 'people'), register, edition.lang);

/** The same of whoever is named. */
export const peopleInOrder = <T extends { readonly id: PersonId }>(
  people: readonly T[],
  register: Readonly<Record<PersonId, Person>>,
  lang: Lang,
): readonly (T & { readonly person: Person })[] => {
  const { compare } = new Intl.Collator(lang);
  const name = ({ person }: { readonly person: Person }) => person.name[lang];
  return people
    .map((named) => ({ ...named, person: register[named.id] }))
    .filter((named) => isKnown(named, 'person'))
    .sort(
      (a, b) => compare(name(a).family, name(b).family) || compare(name(a).given ?? '', name(b).given ?? ''),
    );
};

/** Every place an edition names, by name, as its language sorts. */
export const placesByName = (
  edition: Annotations,
  register: Readonly<Record<PlaceId, PlaceEntry>>,
): readonly (Named<PlaceId> & { readonly place: PlaceEntry })[] =>
  placesInOrder(namedIn(edition, 'places'), register, edition.lang);

/** The same of whatever place is named. */
export const placesInOrder = <T extends { readonly id: PlaceId }>(
  places: readonly T[],
  register: Readonly<Record<PlaceId, PlaceEntry>>,
  lang: Lang,
): readonly (T & { readonly place: PlaceEntry })[] => {
  const { compare } = new Intl.Collator(lang);
  return places
    .map((named) => ({ ...named, place: register[named.id] }))
    .filter((named) => isKnown(named, 'place'))
    .sort((a, b) => compare(a.place.name[lang], b.place.name[lang]));
};

/** That everything named is in its register the check has made sure of. */
const isKnown = <T extends object, K extends keyof T>(
  named: T,
  key: K,
): named is T & { readonly [P in K]-?: NonNullable<T[P]> } => named[key] !== undefined;

/** Every date an edition names, in the order of time; of those that begin together the coarser first, then the shorter. */
export const datesInOrder = (edition: Annotations): readonly Named<Edtf>[] =>
  inOrderOfTime(namedIn(edition, 'dates'));

/** The same of whatever dates are named. */
export const inOrderOfTime = <T extends { readonly id: Edtf }>(dates: readonly T[]): readonly T[] =>
  dates.toSorted(({ id: a }, { id: b }) => {
    const [first, second] = [spanOf(a), spanOf(b)];
    return (
      compareTimes(first.from, second.from) ||
      precisionOf(a) - precisionOf(b) ||
      compareTimes(first.until, second.until)
    );
  });

/** Unlike a difference, this holds for two open ends too. */
const compareTimes = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
