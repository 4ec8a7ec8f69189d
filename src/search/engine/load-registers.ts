/** Loads the registers, whole or, where they are in pieces, what a query needs of them. */
import type { Lang } from '../../edition/annotations.ts';
import type { DatePiece, EntryPiece, Registers } from '../records/record.ts';
import type { Asked } from './engine.ts';
import { type LoadJson, once } from './once.ts';

export const registersBy = (json: LoadJson): ((lang: Lang, asked?: Asked) => Promise<Registers>) => {
  const load = once(json);
  return async (lang, asked) => {
    const registers = await load<Registers>('registers', lang);
    if (!registers.pieces || !asked) return registers;
    const { wantedPieces } = await import('./wanted-pieces.ts');
    const names = wantedPieces(registers.pieces, asked.query, asked.filters);
    return joined(
      registers,
      await Promise.all(
        names.map((name) => load<Partial<EntryPiece & DatePiece> & { release: string }>(name, lang)),
      ),
    );
  };
};

const joined = (registers: Registers, pieces: readonly Partial<EntryPiece & DatePiece>[]): Registers => ({
  ...registers,
  names: unlike(
    pieces.flatMap(({ names = [] }) => names),
    ({ kind, id }) => `${kind} ${id}`,
  ),
  sources: unlike(
    pieces.flatMap(({ sources = [] }) => sources),
    ({ key }) => key,
  ),
  sections: unlike(
    pieces.flatMap(({ sections = [] }) => sections),
    ({ article, id }) => `${article} ${id}`,
  ),
  dates: pieces.flatMap(({ dates = [] }) => dates),
});

/** An entry is in each piece that has one of its terms. */
const unlike = <T>(all: readonly T[], nameOf: (one: T) => string): readonly T[] => [
  ...new Map(all.map((one) => [nameOf(one), one])).values(),
];
