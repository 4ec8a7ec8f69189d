import type { DataFile } from '../data/data-file.ts';
import type { Fault } from '../faults.ts';
import type { PersonId, PlaceId } from '../ids.ts';
import type { Person } from '../schemas/people.ts';
import type { PlaceEntry } from '../schemas/places.ts';
import type { Reference } from '../schemas/reference.ts';
import { datesNotAsRead } from './dates-as-read.ts';
import { pagesBeyondBook } from './pages-cited.ts';
import { repeatedParagraphs } from './repeated-paragraphs.ts';
import type { Reviewed } from './reviewed.ts';
import { unmarkedDates } from './unmarked-dates.ts';
import { unmarkedPeople } from './unmarked-people.ts';
import { unusedInRegister, unusedReferences } from './unused-entries.ts';

interface Registers {
  readonly people: DataFile<Readonly<Record<PersonId, Person>>>;
  readonly places: DataFile<Readonly<Record<PlaceId, PlaceEntry>>>;
}

interface ReviewedArticle {
  readonly references: DataFile<readonly Reference[]>;
  readonly editions: readonly Reviewed[];
}

/**
 * Reads the editions over as a second pair of eyes would: what the text says against what is marked in it, and the
 * registers against the text. Dates and names are read as the search reads them. What could not be read is passed over.
 *
 * @returns faults and warnings, in no order
 */
export const review = (
  { people, places }: Registers,
  articles: readonly ReviewedArticle[],
): readonly Fault[] => {
  const editions = articles.flatMap((article) => article.editions);
  return [
    ...articles.flatMap(({ references, editions: own }) => [
      ...own.flatMap((edition) => reviewEdition(edition, people.value, references.value)),
      ...unusedReferences(references, own),
    ]),
    ...unusedInRegister(people, 'person', editions),
    ...unusedInRegister(places, 'place', editions),
  ];
};

/** @returns the faults of one edition by itself; of the same one, read over beside the same, it knows them still */
const reviewEdition = (
  edition: Reviewed,
  people: Registers['people']['value'],
  references: ReviewedArticle['references']['value'],
): readonly Fault[] => {
  const last = known.get(edition);
  if (last && last.people === people && last.references === references) return last.faults;
  const faults = [
    ...datesNotAsRead(edition),
    ...unmarkedDates(edition),
    ...unmarkedPeople(edition, people ?? {}),
    ...pagesBeyondBook(edition, references ?? []),
    ...repeatedParagraphs(edition),
  ];
  known.set(edition, { people, references, faults });
  return faults;
};

/** While somebody edits, all is reviewed at each save, and most of it is as it was. */
const known = new WeakMap<
  Reviewed,
  {
    readonly people: Registers['people']['value'];
    readonly references: ReviewedArticle['references']['value'];
    readonly faults: readonly Fault[];
  }
>();
