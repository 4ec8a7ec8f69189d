/** The ledger: every claim of an edition with what it rests on and whom and when it names. A pure view of the annotations. */
import type { Annotations, Citation, Claim, Lang, Paragraph, Section } from '../edition/annotations.ts';
import { spanOf } from '../edition/date-span.ts';
import type { Edtf, PersonId } from '../edition/ids.ts';
import { namedIn, peopleByName } from '../edition/mentions.ts';
import { fullName } from '../edition/names.ts';
import { sourcePlace } from '../edition/place.ts';
import type { Reference } from '../edition/schemas/reference.ts';
import type { SiteArticle } from '../edition/site-article.ts';
import { citationsIn } from '../edition/views.ts';
import { readNamed } from '../i18n/date-reading.ts';
import { type Trait, traitOf } from './filters.ts';

export interface LedgerSection {
  readonly section: Section;
  readonly rows: readonly LedgerRow[];
}

export interface LedgerRow {
  /** From 1, through all sections. */
  readonly number: number;
  readonly claim: Claim;
  readonly paragraph: Paragraph;
  /** What it rests on; nothing where no source is given. */
  readonly sources: readonly { readonly citation: Citation; readonly reference: Reference }[];
  readonly people: readonly { readonly id: PersonId; readonly name: string }[];
  readonly dates: readonly { readonly date: Edtf; readonly reading: string }[];
  /** What it can be filtered by. */
  readonly traits: readonly Trait[];
}

/**
 * Every claim, in the order of the text, under its section.
 *
 * @throws with `file:line:column` where a claim, or a citation of one, has no place here: its basis is not what its
 * citations say, or what it cites or names is in no list. The check should have caught it before.
 */
export const ledgerOf = (article: SiteArticle, lang: Lang): readonly LedgerSection[] => {
  const edition = article.editions[lang];
  const register = registerOf(article, edition);
  let number = 0;
  return edition.sections.map((section) => ({
    section,
    rows: section.paragraphs.flatMap((paragraph) => {
      const citations = new Map(
        citationsIn(paragraph, edition).map(({ citation }) => [citation.id, citation]),
      );
      return paragraph.claims.map((claim) => {
        number += 1;
        return rowOf(claim, number, section, paragraph, citations, register);
      });
    }),
  }));
};

/** What the claims of an edition cite and name, by id. */
interface Register {
  readonly edition: Annotations;
  readonly references: ReadonlyMap<string, Reference>;
  readonly names: ReadonlyMap<string, string>;
  readonly readings: ReadonlyMap<string, string>;
}

const registerOf = ({ references, people }: SiteArticle, edition: Annotations): Register => ({
  edition,
  references: new Map(references.map((reference) => [reference.id, reference])),
  // Of a register of all articles few are named in one.
  names: new Map(
    peopleByName(edition, people).map(({ id, person }) => [id, fullName(person.name[edition.lang])]),
  ),
  readings: new Map(namedIn(edition, 'dates').map((named) => [named.id, readNamed(named, edition.lang)])),
});

const rowOf = (
  claim: Claim,
  number: number,
  section: Section,
  paragraph: Paragraph,
  citations: ReadonlyMap<string, Citation>,
  { edition, references, names, readings }: Register,
): LedgerRow => {
  const find = <T>(list: ReadonlyMap<string, T>, id: string, what: string): T => {
    const found = list.get(id);
    if (found === undefined)
      throw misplaced(edition, claim.at, `the claim ${claim.id} has ${what} “${id}”, which is in no list`);
    return found;
  };
  const sources = claim.citations.map((id) => {
    const citation = find(citations, id, 'the citation');
    return { citation, reference: find(references, citation.key, 'the source') };
  });
  if ((claim.basis === 'cited') !== sources.length > 0)
    throw misplaced(
      edition,
      claim.at,
      `the claim ${claim.id} is ${claim.basis}, with ${sources.length} citations`,
    );
  const { people, dates } = claim.mentions;
  return {
    number,
    claim,
    paragraph,
    sources,
    people: people.map((id) => ({ id, name: find(names, id, 'the person') })),
    dates: dates.map((date) => ({ date, reading: find(readings, date, 'the date') })),
    traits: [
      traitOf('section', String(section.number)),
      traitOf('basis', claim.basis),
      ...new Set(sources.map(({ reference }) => traitOf('source', reference.id))),
      ...people.map((id) => traitOf('person', id)),
      ...new Set(dates.flatMap(yearsOf).map((year) => traitOf('year', year))),
    ],
  };
};

/** A date of more years than this (`../1990`) is said of none of them, as in the search. */
const mostYears = 10;

/** The years that a date touches. */
export const yearsOf = (date: Edtf): readonly string[] => {
  const { from, until } = spanOf(date);
  const [first, last] = [from, until - 1].map((time) => new Date(time).getUTCFullYear());
  // Of an open end there is no year.
  if (first === undefined || last === undefined || !(last - first < mostYears)) return [];
  return Array.from({ length: last - first + 1 }, (_, more) => String(first + more));
};

const misplaced = (edition: Annotations, at: Claim['at'], why: string): Error =>
  new Error(`${sourcePlace(edition, at)} ${why}; the ledger of the claims cannot place it`);
