/** Cuts registers that are too large to be loaded at once into pieces, of which a query needs a few. Runs at build. */
import { isFunctionWord } from '../words/function-words.ts';
import { splitWords } from '../words/split.ts';
import { timesIn } from './in-article.ts';
import { keyOf } from './keys.ts';
import type { DatePiece, EntryPiece, NamedEntry, Registers, SectionEntry, SourceEntry } from './record.ts';
import { idTerm, wordTerm } from './terms.ts';

/** In UTF-16 code units of JSON. */
interface Limits {
  /** Loaded at once. */
  readonly whole: number;
  /** About of a piece. */
  readonly piece: number;
}

const usual: Limits = { whole: 128_000, piece: 48_000 };

/** So many entries are found by one term alone, those that are named or cited most: more would be no help. */
const mostOfTerm = 200;

export const isTooLarge = (
  { names, dates, sources, sections }: Omit<Registers, 'release'>,
  { whole } = usual,
): boolean => JSON.stringify([names, dates, sources, sections]).length > whole;

interface Cut {
  readonly registers: Registers;
  /** By the names of their files. */
  readonly pieces: ReadonlyMap<string, EntryPiece | DatePiece>;
}

/** @returns the registers as they are unless they are too large */
export const cut = (registers: Registers, limits = usual): Cut => {
  if (isTooLarge(registers, limits)) return cutUp(registers, limits);
  return { registers, pieces: new Map() };
};

const cutUp = ({ release, articles, ...registers }: Registers, { piece: size }: Limits): Cut => {
  const entries = entryPieces(registers, size);
  const dates = inPieces(registers.dates, sizeOf, size);
  return {
    registers: {
      ...{ release, articles, names: [], dates: [], sources: [], sections: [] },
      pieces: {
        terms: entries.map(({ first }) => first),
        days: dates.map((piece) => [
          Math.min(...piece.map(({ from }) => from)),
          Math.max(...piece.map(({ to }) => to)),
        ]),
      },
    },
    pieces: new Map<string, EntryPiece | DatePiece>([
      ...entries.map(({ piece }, at) => [`entries${at}`, { release, ...piece }] as const),
      ...dates.map((piece, at) => [`dates${at}`, { release, dates: piece }] as const),
    ]),
  };
};

type Entries = Pick<Registers, 'names' | 'sources' | 'sections'>;
type Filed = {
  readonly [Kind in keyof Entries]: { readonly kind: Kind; readonly entry: Entries[Kind][number] };
}[keyof Entries];

const entryPieces = ({ names, sources, sections }: Entries, size: number) => {
  const filed = [
    ...names.flatMap((entry) => termsOfName(entry).map((term) => ({ term, kind: 'names' as const, entry }))),
    ...sources.flatMap((entry) =>
      termsOfSource(entry).map((term) => ({ term, kind: 'sources' as const, entry })),
    ),
    ...sections.flatMap((entry) =>
      termsOfSection(entry).map((term) => ({ term, kind: 'sections' as const, entry })),
    ),
  ];
  const byTerm = [...Map.groupBy(filed, ({ term }) => term)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, all]) => ({ term, all: all.length > mostOfTerm ? oftenest(all) : all }));
  return inPieces(byTerm, ({ all }) => all.reduce((sum, { entry }) => sum + sizeOf(entry), 0), size).map(
    (piece) => {
      const all = piece.flatMap((one) => one.all);
      const of = <Kind extends keyof Entries>(kind: Kind) =>
        [...new Set(all.flatMap((one) => (one.kind === kind ? one.entry : [])))] as unknown as Entries[Kind];
      return {
        first: piece[0]?.term ?? '',
        piece: { names: of('names'), sources: of('sources'), sections: of('sections') },
      };
    },
  );
};

const oftenest = <One extends Filed>(all: readonly One[]): readonly One[] =>
  all.toSorted((a, b) => timesOf(b) - timesOf(a)).slice(0, mostOfTerm);

const timesOf = ({ entry }: Filed): number => ('articles' in entry ? timesIn(entry.articles) : 0);

/** What finds a person or a place: the sound of its names, the words of who it was, its id. */
const termsOfName = ({ id, keys, given, phrases, role }: NamedEntry): readonly string[] =>
  unique([
    ...[...keys, ...given, ...phrases.flat()],
    ...Object.values(role ?? {})
      .flatMap(telling)
      .map(wordTerm),
    idTerm(id),
  ]);

const termsOfSource = ({ key, names, words }: SourceEntry): readonly string[] =>
  unique([
    ...[...names.keys, ...names.given],
    ...words.filter((word) => !isFunctionWord(word)).map(wordTerm),
    idTerm(key),
  ]);

const termsOfSection = ({ titles }: SectionEntry): readonly string[] => unique(titles.flat().map(wordTerm));

const telling = (text: string): readonly string[] =>
  splitWords(text)
    .filter((word) => !isFunctionWord(word.text))
    .map((word) => keyOf(word.text));

const unique = (terms: readonly string[]): readonly string[] => [...new Set(terms)];

/** In a row, each piece of about one size. */
const inPieces = <T>(
  all: readonly T[],
  sizeOfOne: (one: T) => number,
  size: number,
): readonly (readonly T[])[] => {
  const pieces: T[][] = [];
  let room = 0;
  for (const one of all) {
    const piece = pieces.at(-1);
    const needed = sizeOfOne(one);
    if (piece && needed <= room) piece.push(one);
    else {
      pieces.push([one]);
      room = size;
    }
    room -= needed;
  }
  return pieces;
};

const sizes = new WeakMap<object, number>();

const sizeOf = (entry: object): number => {
  const size = sizes.get(entry) ?? JSON.stringify(entry).length;
  sizes.set(entry, size);
  return size;
};
