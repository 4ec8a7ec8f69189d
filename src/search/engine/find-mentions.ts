/** Finds the paragraphs that name someone, somewhere or some time. */
import type { EditionRecord, ParagraphRecord } from '../records/record.ts';
import type { Hits, Level } from './hits.ts';
import { paragraphsOf, rangeOf } from './paragraphs.ts';

type Kind = keyof Pick<ParagraphRecord, 'people' | 'places' | 'dates'>;

/** @param levelOf how well an id is meant; nothing where it isn't */
export const findMentions = (
  editions: readonly EditionRecord[],
  kind: Kind,
  levelOf: (id: string) => Level | undefined,
): Hits =>
  new Map(
    editions.flatMap(paragraphsOf).flatMap((paragraph) => {
      const found = paragraph[kind].flatMap((span) => {
        const [level, range] = [levelOf(span.id), rangeOf(paragraph, span)];
        return level !== undefined && range ? { level, range } : [];
      });
      if (found.length === 0) return [];
      const hit = {
        level: Math.min(...found.map(({ level }) => level)),
        ranges: found.map(({ range }) => range),
      };
      return [[paragraph, hit]];
    }),
  );
