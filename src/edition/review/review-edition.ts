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

export interface Registers {
  readonly people: DataFile<Readonly<Record<PersonId, Person>>>;
  readonly places: DataFile<Readonly<Record<PlaceId, PlaceEntry>>>;
}

/** Files that an edition is read with: it is read anew where one of them is another. */
export interface ReadWith extends Registers {
  readonly references: DataFile<readonly Reference[]>;
}

/**
 * Reads an edition over as a second pair of eyes would: what the text says against what is marked in it. Dates and names are
 * read as the search reads them.
 *
 * @returns faults and warnings, in no order
 */
export const reviewEdition = (edition: Reviewed, { people, references }: ReadWith): readonly Fault[] => [
  ...datesNotAsRead(edition),
  ...unmarkedDates(edition),
  ...unmarkedPeople(edition, people.value ?? {}),
  ...pagesBeyondBook(edition, references.value ?? []),
  ...repeatedParagraphs(edition),
];
