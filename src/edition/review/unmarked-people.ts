import { splitWords } from '../../search/words/split.ts';
import { ukrainianKey } from '../../search/words/uk-key.ts';
import type { Lang, Paragraph } from '../annotations.ts';
import type { Fault } from '../faults.ts';
import type { PersonId } from '../ids.ts';
import type { Person } from '../schemas/people.ts';
import { paragraphsOf } from '../views.ts';
import { literally, placeInParagraph, type Reviewed } from './reviewed.ts';

type People = Readonly<Record<PersonId, Person>>;

/** Surnames of the register, in any of their cases, that a paragraph names outside of any mark. Pure. */
export const unmarkedPeople = ({ path, source, annotations }: Reviewed, people: People): readonly Fault[] => {
  const surnames = surnamesIn(people, annotations.lang);
  return paragraphsOf(annotations).flatMap((paragraph) =>
    wordsOutsideMarks(paragraph).flatMap((word): readonly Fault[] => {
      const id = surnames.get(keyOf(word, annotations.lang));
      if (id === undefined) return [];
      return [
        {
          file: path,
          place: placeOutsideMarks(source, paragraph, word),
          rule: 'unmarked-person',
          reason: `"${word}" is not marked as a person, so neither the page of "${id}" nor a search for the name knows the place`,
          mend: `write <Person id="${id}">${word}</Person>, or leave it if somebody else is meant`,
        },
      ];
    }),
  );
};

/** Persons by the key of their surname. All editions ask the same large register. */
const surnamesIn = (people: People, lang: Lang): ReadonlyMap<string, PersonId> => {
  const known = surnames.get(people) ?? new Map<Lang, ReadonlyMap<string, PersonId>>();
  surnames.set(people, known);
  const ofLanguage = known.get(lang) ?? surnamesOf(people, lang);
  known.set(lang, ofLanguage);
  return ofLanguage;
};

const surnames = new WeakMap<People, Map<Lang, ReadonlyMap<string, PersonId>>>();

/** Of namesakes none, since nobody can tell which is meant. */
const surnamesOf = (people: People, lang: Lang): ReadonlyMap<string, PersonId> => {
  const bearers = Map.groupBy(Object.entries(people) as [PersonId, Person][], ([, { name }]) =>
    keyOf(name[lang].family, lang),
  );
  return new Map(
    [...bearers].flatMap(([key, [first, ...others]]) =>
      first && others.length === 0 ? [[key, first[0]]] : [],
    ),
  );
};

const wordsOutsideMarks = ({ text, spans }: Paragraph): readonly string[] =>
  hyphenated(text)
    .filter(({ start, end }) => !spans.people.some((span) => span.start < end && start < span.end))
    .map((word) => word.text)
    .filter((word) => /^\p{Lu}/u.test(word));

/** Words of a text, double surnames in one. */
const hyphenated = (text: string): readonly { text: string; start: number; end: number }[] =>
  splitWords(text).reduce<{ text: string; start: number; end: number }[]>((words, { start, end }) => {
    const last = words.at(-1);
    if (last && start === last.end + 1 && text[last.end] === '-') {
      last.end = end;
      last.text = text.slice(last.start, end);
    } else words.push({ text: text.slice(start, end), start, end });
    return words;
  }, []);

const keyOf = (name: string, lang: Lang): string =>
  lang === 'uk' ? name.split('-').map(ukrainianKey).join('-') : name.replace(/[’']s?$/, '');

/** Of a word that stands inside a mark as well, the one outside. */
const placeOutsideMarks = (source: string, { at }: Paragraph, word: string) =>
  placeInParagraph(source, at, new RegExp(`(?<!<Person id="[^"]*">[^<]*)${literally(word).source}`, 'g'));
