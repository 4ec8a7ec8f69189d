import type { Mentions, Paragraph } from '../annotations.ts';
import type { Fault } from '../faults.ts';
import { type Side, where } from './side.ts';

type InParagraph = readonly [side: Side, paragraph: Paragraph];

/** How each kind of mention is written. */
const elements: Readonly<Record<keyof Mentions, (id: string) => string>> = {
  people: (id) => `<Person id="${id}">`,
  places: (id) => `<Place id="${id}">`,
  dates: (date) => `<When date="${date}">`,
};

/** Persons, places and dates that only one of two versions of a paragraph names. */
export const compareMentions = (left: InParagraph, right: InParagraph): readonly Fault[] => [
  ...mentionsOnlyIn(left, right),
  ...mentionsOnlyIn(right, left),
];

const mentionsOnlyIn = ([having, from]: InParagraph, [lacking, to]: InParagraph): readonly Fault[] =>
  elementsOf(from.mentions)
    .filter((element) => !elementsOf(to.mentions).includes(element))
    .map((element) => ({
      file: lacking.path,
      place: to.at,
      rule: 'editions-differ-in-mentions',
      reason: `¶ ${to.number} lacks ${element} of ${where(having, from.at)}`,
      mend: 'mark it here too, or unmark it there',
    }));

const elementsOf = (mentions: Mentions): readonly string[] => [
  ...mentions.people.map(elements.people),
  ...mentions.places.map(elements.places),
  ...mentions.dates.map(elements.dates),
];

/** Whether only one of two versions of a paragraph has a note. What a note says may differ by language. */
export const compareNotes = ([left, a]: InParagraph, [right, b]: InParagraph): readonly Fault[] => {
  if (a.notes.length === b.notes.length) return [];
  const [[lacking, to], [having, from]] =
    a.notes.length < b.notes.length
      ? ([
          [left, a],
          [right, b],
        ] as const)
      : ([
          [right, b],
          [left, a],
        ] as const);
  return [
    {
      file: lacking.path,
      place: to.at,
      rule: 'editions-differ-in-notes',
      reason: `¶ ${to.number} has ${to.notes.length} of the ${from.notes.length} notes of ${where(having, from.at)}`,
      mend: 'add what is missing here, or take it out there',
    },
  ];
};
