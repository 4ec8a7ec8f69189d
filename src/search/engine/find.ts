/** Finds all that a query means: in the text, beside it, and in the registers. */
import { findNames, type NameHit } from '../names/find.ts';
import type { Registers, SectionEntry } from '../records/record.ts';
import { findByRole, findSections } from './find-by-words.ts';
import { findCited } from './find-cited.ts';
import { findMentions } from './find-mentions.ts';
import { type FoundParts, findParts } from './find-parts.ts';
import { findAuthors } from './find-sources.ts';
import { byName, longerWord } from './find-words.ts';
import { anyOf, everyParagraph, hitsIn } from './hits.ts';
import { isOfText, type Paragraph } from './paragraphs.ts';
import type { Query } from './query.ts';
import { type FoundParagraph, type Part, type Ranked, rank } from './rank.ts';
import { type Scope, withinScope } from './scope.ts';
import type { TextIndex } from './text-index.ts';

/** All that was found, before any filter. */
export interface Found extends Ranked, Omit<FoundParts, 'parts' | 'pointed' | 'words'> {
  /** Of whom the words say who they were. */
  readonly roles: readonly NameHit[];
  readonly sections: readonly SectionEntry[];
  /** What has all that was asked for beside the text; where the text has nothing, what has most of it. */
  readonly asides: readonly FoundParagraph[];
  /** As of `Narrowed`, see `scope.ts`. */
  readonly left: number;
  /** Whether no part of the query was found by mere beginnings of words. */
  readonly isClose: boolean;
}

export const nothing: Found = {
  ...{ found: [], partial: false, asides: [], isClose: true, left: 0, lacking: [] },
  ...{ names: [], roles: [], dates: [], sources: [], sections: [] },
};

export const isNothing = ({ found, names, roles, dates, sources, sections, asides }: Found): boolean =>
  [found, names, roles, dates, sources, sections, asides].every(({ length }) => length === 0);

export const find = async (
  all: TextIndex,
  registers: Registers,
  query: Query,
  scope: Scope,
): Promise<Found> => {
  const named = {
    names: findNames(registers.names, query.rest),
    authors: findAuthors(registers.sources, query.rest),
  };
  const { index, left } = await withinScope(all, registers, query, named, scope);
  const { parts, pointed, words, ...found } = await findParts(index, registers, query, named);
  const sections = findSections(registers.sections, query.rest);
  const asked = rank(partsIn(parts, isOfText));
  const isWhole = asked.found.length > 0 && !asked.partial;
  // Who is named is asked for by name; and what the text says in so many words is not said by a role.
  const roles = found.names.length > 0 || isWhole ? [] : findByRole(registers.names, words);
  const meant = { ...found, sections, roles };
  const inText = isWhole ? asked : ((await findMeant(index, pointed, meant)) ?? asked);
  const isClose = parts.every(({ hits }) => [...hits.values()].some(({ level }) => level < longerWord));
  const beside = rank(partsIn(parts, (paragraph) => !isOfText(paragraph)));
  return {
    found: inText.found,
    partial: inText.found.length > 0 ? inText.partial : beside.partial,
    asides: beside.partial && inText.found.length > 0 ? [] : beside.found,
    ...{ isClose, left },
    ...found,
    roles,
    sources: unique([
      ...registers.sources.filter(({ articles }) =>
        query.pointers.some(({ source }) => articles.some(({ number }) => number === source)),
      ),
      ...found.sources,
    ]),
    sections: unique([
      ...registers.sections.filter(({ number }) =>
        query.pointers.some(({ section }) => Number(section) === number),
      ),
      ...sections,
    ]),
  };
};

const partsIn = (parts: readonly Part[], isIn: (paragraph: Paragraph) => boolean): readonly Part[] =>
  parts.map((part) => ({ ...part, hits: hitsIn(part.hits, isIn) }));

/**
 * Where no paragraph has all words, but the title of a source or section or the role of a person has: what rests on it, is
 * in it or names them.
 */
const findMeant = async (
  index: TextIndex,
  pointed: readonly Part[],
  { sources, sections, roles }: Pick<Found, 'sources' | 'sections' | 'roles'>,
): Promise<Ranked | undefined> => {
  if (sources.length + sections.length + roles.length === 0) return undefined;
  const [keys, ids, people] = [
    new Set<string>(sources.map(({ key }) => key)),
    new Set(sections.map(({ article, id }) => `${article} ${id}`)),
    new Set(roles.map(({ id }) => id)),
  ];
  const editions = await index.editions();
  const hits = anyOf(
    await findCited(index, ({ key }) => keys.has(key)),
    everyParagraph(editions, ({ edition, section }) => ids.has(`${edition.article} ${section}`)),
    findMentions(editions, 'people', (id) => (people.has(id) ? byName : undefined)),
  );
  const meant = rank([{ hits, weight: 1 }, ...pointed]);
  return meant.found.length > 0 && !meant.partial ? meant : undefined;
};

const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];
