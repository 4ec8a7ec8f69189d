/** Articles like the real one, as many as are wanted: what a site with more of them is built from. */
import { parse, stringify } from 'yaml';
import type { Lang } from '../../src/edition/annotations.ts';
import type { ReferenceKey } from '../../src/edition/ids.ts';
import { fullName } from '../../src/edition/names.ts';
import type { Article } from '../../src/edition/schemas/article.ts';
import type { Person } from '../../src/edition/schemas/people.ts';
import type { Reference } from '../../src/edition/schemas/reference.ts';
import { languages } from '../../src/i18n/languages.ts';
import { commonestOf, dictionariesOf, oneOf, type Random, withOtherWords } from './words.ts';

/** The files of a content folder: their paths in it, and what they hold. */
export type ContentFiles = ReadonlyMap<string, string>;

/** So many persons come with each article; the others have been named in articles before. */
const newPeople = 3;
/** The share of its works that no other article has cited before. */
const newWorks = 0.5;
/** So many words it draws from, beyond the commonest; the real one has no more. */
const ownVocabulary = 600;
/** Its dates lie fewer decades than these before those of the real one. */
const decades = 6;

/** Names, dates and words of other languages, with their marks; other marks; citations. */
const kept = /(<(?:Person|Place|When|Foreign) [^>]+>[^<]*<\/\w+>|<[^>]+>|\[@[^\]]+\])/;

/**
 * The real article, and others that have its structure and length and as many claims, citations, persons, places and dates.
 * Their words, but for the commonest, are others; so are half of their works; their dates lie some years earlier. A few
 * persons are named in most of the articles, most persons in few.
 *
 * @param real the content folder of one article
 * @param articles how many in all
 * @returns the files of a content folder that is without fault
 */
export const growContent = (real: ContentFiles, articles: number, random: Random): ContentFiles => {
  const folder = [...real.keys()]
    .find((path) => path.endsWith('/article.yaml'))
    ?.slice(0, -'/article.yaml'.length);
  const read = (path: string): string => {
    const text = real.get(path);
    if (text === undefined) throw new Error(`The real content has no ${path}`);
    return text;
  };
  const meta = parse(read(`${folder}/article.yaml`)) as Article;
  const references = JSON.parse(read(`${folder}/references.json`)) as readonly Reference[];
  const people = parse(read('people.yaml')) as Readonly<Record<string, Person>>;
  const dictionaries = dictionariesOf(random);
  const editions = languages.map((lang) => {
    const source = read(`${folder}/${lang}.mdx`);
    const start = source.indexOf('\n---\n') + '\n---\n'.length;
    const text = source.slice(start);
    const common = commonestOf([text.split(kept).join(' ')]);
    return { lang, frontMatter: source.slice(0, start), text, common };
  });

  const register = new Map<string, Person>(Object.entries(people));
  const files = new Map(real);
  for (let number = 2; number <= articles; number += 1) {
    const path = `articles/article-${number}`;
    for (const [id, person] of Object.entries(people).slice(0, newPeople))
      register.set(`${id}-${number}`, renamed(person, dictionaries, random));
    const persons = drawPersons(Object.keys(people), [...register.keys()], random);
    const works = new Map(
      references.map((work) => {
        const first = random() < newWorks ? number : 1 + Math.ceil(random() * (number - 1));
        return [work.id, { ...work, id: `${work.id}-${first}`, title: `${work.title} ${first}` }];
      }),
    );
    const years = 10 * Math.floor(random() * decades);
    const rewording = editions.map((edition) => {
      const vocabulary = Array.from(
        { length: ownVocabulary },
        () => oneOf(dictionaries[edition.lang], random) ?? '',
      );
      const reword = (words: string): string => withOtherWords(words, edition.common, vocabulary, random);
      return { ...edition, reword };
    });
    const title = Object.fromEntries(
      rewording.map(({ lang, reword }) => [lang, `${reword(meta.title[lang])} ${number}`]),
    );
    files.set(`${path}/article.yaml`, stringify({ ...meta, title }));
    files.set(`${path}/references.json`, JSON.stringify([...works.values()], null, 2));
    for (const { lang, frontMatter, text, reword } of rewording) {
      const own = text
        .replace(/<Person id="([^"]+)">[^<]+</g, (all, id: string) => {
          const drawn = persons.get(id) ?? id;
          const person = register.get(drawn);
          return person ? `<Person id="${drawn}">${fullName(person.name[lang])}<` : all;
        })
        .replace(/\[@([^\],]+)/g, (all, key: ReferenceKey) => `[@${works.get(key)?.id ?? all}`)
        .replace(/(?<!\w)(?:18|19|20)\d\d(?!\d)/g, (year) => String(Number(year) - years));
      files.set(`${path}/${lang}.mdx`, frontMatter + rewordBetween(own, reword));
    }
  }
  files.set('people.yaml', stringify(Object.fromEntries(register), { aliasDuplicateObjects: false }));
  return files;
};

/** Another person of the same role, by the name of a word. */
const renamed = (
  person: Person,
  dictionaries: Readonly<Record<Lang, readonly string[]>>,
  random: Random,
): Person => {
  const [en = '', uk = ''] = languages.map((lang) => {
    const word = dictionaries[lang][Math.floor(random() * dictionaries[lang].length)] ?? '';
    return word.slice(0, 1).toUpperCase() + word.slice(1);
  });
  const name = {
    en: { given: person.name.en.given, family: en },
    uk: { given: person.name.uk.given, family: uk },
  };
  return { ...person, name, printed: [fullName(name.en)], variants: [] };
};

/** For each of some persons another of the register. */
const drawPersons = (
  persons: readonly string[],
  register: readonly string[],
  random: Random,
): ReadonlyMap<string, string> => {
  const drawn = new Set<string>();
  while (drawn.size < persons.length) {
    drawn.add(oneOf(register, random) ?? '');
  }
  const others = [...drawn];
  return new Map(persons.map((person, at) => [person, others[at] ?? person]));
};

/** Words changed, but for those of names and dates, and what is no word. */
const rewordBetween = (text: string, reword: (words: string) => string): string =>
  text
    .split(kept)
    .map((part, at) => (at % 2 === 0 ? reword(part) : part))
    .join('');
