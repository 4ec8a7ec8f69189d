/** Articles like the real one, as many as are wanted, with all that their registers are made from. */
import ukrainian from 'dictionary-uk';
import type { Annotations, Claim, Lang, Mentions, Paragraph, Span } from '../../src/edition/annotations.ts';
import type { ArticleId, Edtf, PersonId, PlaceId, ReferenceKey } from '../../src/edition/ids.ts';
import type { Reference } from '../../src/edition/schemas/reference.ts';
import type { SiteArticle } from '../../src/edition/site-article.ts';
import { paragraphsOf } from '../../src/edition/views.ts';
import { languages } from '../../src/i18n/languages.ts';
import { romanise, ukrainianSystems } from '../../tests/search/names/support/transliterations.ts';
import {
  commonestOf,
  dictionariesOf,
  lemmasOf,
  oneOf,
  type Random,
  shuffled,
  withOtherWords,
} from '../content/words.ts';

/** Of what an article names and cites, so much no article before it does; the rest is drawn from those, some far oftener. */
const newShare = 0.5;
/** Years by which the dates of an article may lie before those of the real one. */
const mostYears = 150;

type Name = Readonly<Record<Lang, string>>;

/** Something that articles share, by an id of its own. */
interface Shared<Id, Value> {
  readonly all: { readonly id: Id; readonly value: Value }[];
  /** For each of an article its counterpart in a copy. */
  readonly drawn: (ids: readonly Id[]) => ReadonlyMap<Id, { readonly id: Id; readonly value: Value }>;
}

const share = <Id extends string, Value>(
  kind: string,
  random: Random,
  make: (model: Id, id: Id) => Value,
): Shared<Id, Value> => {
  const all: { readonly id: Id; readonly value: Value }[] = [];
  const draw = (model: Id) => {
    const known = oneOf(all, random);
    if (known && random() > newShare) return known;
    const id = `${kind}-${all.length + 1}` as Id;
    const made = { id, value: make(model, id) };
    all.push(made);
    return made;
  };
  return { all, drawn: (ids) => new Map(ids.map((id) => [id, draw(id)])) };
};

/**
 * The real article, and copies of it in which each word beyond the commonest is another from a dictionary, and each person,
 * place, date and source another. Lengths and structure are those of the real one.
 *
 * @param count how many in all
 * @param random from 0 up to 1
 */
export const growArticles = (real: SiteArticle, count: number, random: Random): readonly SiteArticle[] => {
  const dictionaries = dictionariesOf(random);
  const common = {
    en: commonestOf(textsOf(real.editions.en)),
    uk: commonestOf(textsOf(real.editions.uk)),
  };
  const otherWords = (text: string, lang: Lang): string =>
    withOtherWords(text, common[lang], dictionaries[lang], random);
  const names = shuffled(lemmasOf(ukrainian.dic), random);
  const givenNames = names.slice(0, 200);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(from.length * random())] as T;
  const nameOf = (word: string): Name => ({ en: capital(romanise(word, romanisation)), uk: capital(word) });
  const personName = (): Readonly<Record<Lang, { readonly given: string; readonly family: string }>> => {
    const [given, family] = [nameOf(pick(givenNames)), nameOf(pick(names))];
    return { en: { given: given.en, family: family.en }, uk: { given: given.uk, family: family.uk } };
  };
  const people = share<PersonId, SiteArticle['people'][PersonId]>('person', random, (model) => {
    const { role = { en: '', uk: '' } } = real.people[model] ?? {};
    const name = personName();
    const printed = [`${name.en.given.charAt(0)}. ${name.en.family}`];
    return { name, role, printed, variants: [] };
  });
  const places = share<PlaceId, SiteArticle['places'][PlaceId]>('place', random, () => {
    const name = nameOf(pick(names));
    return { name, kind: 'town', printed: [name.en], variants: [] };
  });
  const sources = share<ReferenceKey, Reference>('source', random, (model, id) => {
    const found = real.references.find((reference) => reference.id === model);
    if (!found) throw new Error(`No source ${model}`);
    const { family, given } = personName().en;
    const short = `${family}, ${1900 + Math.floor(random() * 100)}`;
    const title = otherWords(found.custom.translation.en, 'en');
    return {
      ...found,
      ...{ id, title, author: [{ family, given }] },
      custom: {
        ...found.custom,
        short: { en: short, uk: short },
        translation: { en: title, uk: otherWords(found.custom.translation.uk, 'uk') },
      },
    };
  });

  const copyOf = (number: number): SiteArticle => {
    const id = `article-${number}` as ArticleId;
    const years = Math.floor(random() * mostYears);
    const inArticle = {
      people: people.drawn(idsOf(real, ({ people }) => people)),
      places: places.drawn(idsOf(real, ({ places }) => places)),
      sources: sources.drawn(real.references.map((reference) => reference.id)),
    };
    const textOf = (paragraph: Paragraph, lang: Lang): Rewritten => {
      const named = [
        ...paragraph.spans.people.map((span) => ({
          ...span,
          text: inArticle.people.get(span.id)?.value.name[lang].family ?? '',
        })),
        ...paragraph.spans.places.map((span) => ({
          ...span,
          text: inArticle.places.get(span.id)?.value.name[lang] ?? '',
        })),
        ...paragraph.spans.dates.map((span) => ({
          ...span,
          text: earlier(paragraph.text.slice(span.start, span.end), years),
        })),
      ];
      return rewrite(paragraph.text, named, (text) => otherWords(text, lang));
    };
    const paragraphCopy = (paragraph: Paragraph, lang: Lang): Paragraph => {
      const { text, at } = textOf(paragraph, lang);
      const moved = <Moved extends Span>(span: Moved): Moved => ({
        ...span,
        ...{ start: at(span.start), end: at(span.end) },
      });
      const mentions = {
        people: paragraph.mentions.people.map((one) => inArticle.people.get(one)?.id ?? one),
        places: paragraph.mentions.places.map((one) => inArticle.places.get(one)?.id ?? one),
        dates: paragraph.mentions.dates.map((one) => earlier(one, years) as Edtf),
      };
      return {
        ...paragraph,
        ...{ text, mentions, html: '' },
        claims: paragraph.claims.map((claim): Claim => ({ ...moved(claim), html: '', text: '' })),
        citations: paragraph.citations.map((citation) => ({
          ...citation,
          key: inArticle.sources.get(citation.key)?.id ?? citation.key,
          offset: at(citation.offset),
        })),
        spans: {
          people: paragraph.spans.people.map((span) => ({
            ...moved(span),
            id: inArticle.people.get(span.id)?.id ?? span.id,
          })),
          places: paragraph.spans.places.map((span) => ({
            ...moved(span),
            id: inArticle.places.get(span.id)?.id ?? span.id,
          })),
          dates: paragraph.spans.dates.map((span) => ({
            ...moved(span),
            id: earlier(span.id, years) as Edtf,
          })),
        },
      };
    };
    const editionCopy = ({ lang, ...edition }: Annotations): Annotations => ({
      ...edition,
      ...{ lang, article: id, bibliography: [] },
      abstract: otherWords(edition.abstract, lang),
      sections: edition.sections.map((section) => ({
        ...section,
        title: otherWords(section.title, lang),
        paragraphs: section.paragraphs.map((paragraph) => paragraphCopy(paragraph, lang)),
      })),
      notes: edition.notes.map((note) => ({ ...note, text: otherWords(note.text, lang) })),
    });
    const { title, keywords } = real.meta;
    return {
      ...real,
      id,
      meta: {
        ...real.meta,
        title: { en: otherWords(title.en, 'en'), uk: otherWords(title.uk, 'uk') },
        keywords: {
          en: keywords.en.map((word) => otherWords(word, 'en')),
          uk: keywords.uk.map((word) => otherWords(word, 'uk')),
        },
      },
      references: real.references.map((reference) => {
        const other = inArticle.sources.get(reference.id)?.value ?? reference;
        return { ...other, number: reference.number };
      }),
      editions: { en: editionCopy(real.editions.en), uk: editionCopy(real.editions.uk) },
    };
  };

  const copies = Array.from({ length: count - 1 }, (_, at) => copyOf(at + 2));
  const registers = {
    people: { ...real.people, ...Object.fromEntries(people.all.map(({ id, value }) => [id, value])) },
    places: { ...real.places, ...Object.fromEntries(places.all.map(({ id, value }) => [id, value])) },
  };
  return [real, ...copies].map((article) => ({ ...article, ...registers }));
};

const romanisation = ukrainianSystems[0] as (typeof ukrainianSystems)[number];

const textsOf = (edition: Annotations): readonly string[] => paragraphsOf(edition).map(({ text }) => text);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const idsOf = <Id>({ editions }: SiteArticle, ids: (mentions: Mentions) => readonly Id[]): readonly Id[] => [
  ...new Set(
    languages.flatMap((lang) => paragraphsOf(editions[lang])).flatMap(({ mentions }) => ids(mentions)),
  ),
];

/** With each year so many years before. */
const earlier = (date: string, years: number): string =>
  date.replace(/(?<!\d)\d{4}(?!\d)/g, (year) => String(Number(year) - years));

interface Rewritten {
  readonly text: string;
  /** Where in it a place of the text before is. */
  readonly at: (offset: number) => number;
}

/** Puts other texts in the place of some spans, and has the text between them rewritten. */
const rewrite = (
  text: string,
  spans: readonly (Span & { readonly text: string })[],
  between: (text: string) => string,
): Rewritten => {
  const pieces: { readonly from: number; readonly to: number; readonly length: number }[] = [];
  let [result, end] = ['', 0];
  const put = (until: number, other: string): void => {
    pieces.push({ from: end, to: result.length, length: other.length });
    result += other;
    end = until;
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < end) continue;
    put(span.start, between(text.slice(end, span.start)));
    put(span.end, span.text);
  }
  put(text.length, between(text.slice(end)));
  return {
    text: result,
    at: (offset) => {
      const { from, to, length } = pieces.findLast((piece) => piece.from <= offset) ?? {
        from: 0,
        to: 0,
        length: 0,
      };
      return to + Math.min(offset - from, length);
    },
  };
};
