/** Shows a paragraph where it was found. */
import type { Span } from '../../edition/annotations.ts';
import type { Segment } from './answer.ts';
import { spanOf, type WordRange, wordsIn } from './paragraphs.ts';
import { mostWords } from './query.ts';
import type { FoundParagraph } from './rank.ts';

/** So long is an excerpt, about, in UTF-16 code units; and into so many pieces it is cut where the parts are far apart. */
const length = 200;
const mostPieces = 3;
/** A paragraph that is hardly longer is shown whole. */
const whole = 240;

const ellipsis = '…';

/** The words to mark, each once, in order. */
export const markedRanges = ({ parts }: FoundParagraph): readonly WordRange[] => {
  const marked: [number, number][] = [];
  for (const [first, last] of parts.flat().sort(([a], [b]) => a - b)) {
    const before = marked.at(-1);
    if (before && first <= before[1]) before[1] = Math.max(before[1], last);
    else marked.push([first, last]);
  }
  return marked;
};

/** `3-4.17` */
export const marksOf = (ranges: readonly WordRange[]): string =>
  ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join('.');

/**
 * The paragraph where most of what was asked stands closest, cut between words. What has more words than a query is a claim
 * that cites what was asked for: it is shown, but not marked from end to end.
 */
export const excerptOf = (found: FoundParagraph): readonly Segment[] => {
  const { paragraph } = found;
  const { text } = paragraph;
  const marked = markedRanges(found)
    .filter(([first, last]) => last - first < mostWords)
    .map((range) => spanOf(paragraph, range));
  const pieces = text.length <= whole ? [{ start: 0, end: text.length }] : piecesOf(found);
  const segments = pieces.flatMap(({ start, end }, at): Segment[] => [
    { text: start === 0 ? '' : at === 0 ? `${ellipsis} ` : ` ${ellipsis} `, marked: false },
    ...cut(text, marked, { start, end }),
    { text: at === pieces.length - 1 && end < text.length ? ` ${ellipsis}` : '', marked: false },
  ]);
  return join(segments);
};

/** A marked span and the part of the query that it has. */
interface Marked extends Span {
  readonly part: number;
}

const piecesOf = ({ paragraph, parts }: FoundParagraph): readonly Span[] => {
  const marked: readonly Marked[] = parts
    .flatMap((ranges, part) => ranges.map((range) => ({ part, ...spanOf(paragraph, range) })))
    .sort((a, b) => a.start - b.start);
  if (marked.length === 0) return [widen(paragraph, { start: 0, end: 0 }, length)];
  for (let count = 1; ; count++) {
    const room = length / count;
    const wanted = new Set(marked.map(({ part }) => part));
    const groups: Span[] = [];
    while (groups.length < count && wanted.size > 0) {
      const group = densest(marked, wanted, room * filled);
      for (const { part } of group) wanted.delete(part);
      groups.push({ start: group[0]?.start ?? 0, end: Math.max(...group.map(({ end }) => end)) });
    }
    if (wanted.size > 0 && count < mostPieces) continue;
    return groups
      .sort((a, b) => a.start - b.start)
      .map((group) => widen(paragraph, group, room))
      .reduce<Span[]>(joined, []);
  }
};

/** The words around those marked need the rest. */
const filled = 0.75;

/** Of the marked spans that fit into so much text those that have most of the wanted parts, then most in number. */
const densest = (marked: readonly Marked[], wanted: ReadonlySet<number>, room: number): readonly Marked[] => {
  let best: { readonly group: readonly Marked[]; readonly parts: number } = { group: [], parts: 0 };
  for (const [at, first] of marked.entries()) {
    const further = marked.slice(at + 1);
    const end = further.findIndex((span) => span.end - first.start > room);
    const group = [first, ...(end < 0 ? further : further.slice(0, end))];
    const parts = new Set(group.map(({ part }) => part).filter((part) => wanted.has(part))).size;
    if (parts > best.parts || (parts === best.parts && parts > 0 && group.length > best.group.length))
      best = { group, parts };
  }
  return best.group;
};

/** As much of the text around as there is room for, on both sides alike, cut between words. */
const widen = (paragraph: FoundParagraph['paragraph'], { start, end }: Span, room: number): Span => {
  const { text } = paragraph;
  const spare = Math.max(0, room - (end - start));
  const from = Math.max(0, Math.min(start - spare / 2, text.length - (end - start) - spare));
  const to = Math.max(end, from + room);
  const words = wordsIn(paragraph);
  const first = words.find((word) => word.start >= from)?.start ?? 0;
  const last = words.findLast((word) => word.end <= to)?.end ?? text.length;
  return {
    start: from === 0 ? 0 : Math.min(first, start),
    end: to >= text.length ? text.length : Math.max(last, end),
  };
};

const joined = (pieces: Span[], piece: Span): Span[] => {
  const before = pieces.at(-1);
  if (before && piece.start <= before.end + ellipsis.length + 2)
    pieces[pieces.length - 1] = { start: before.start, end: Math.max(before.end, piece.end) };
  else pieces.push(piece);
  return pieces;
};

const cut = (text: string, marked: readonly Span[], { start, end }: Span): readonly Segment[] => {
  const segments: Segment[] = [];
  let at = start;
  for (const span of marked.filter((one) => one.end > start && one.start < end)) {
    const [from, to] = [Math.max(span.start, at), Math.min(span.end, end)];
    segments.push(
      { text: text.slice(at, from), marked: false },
      { text: text.slice(from, to), marked: true },
    );
    at = to;
  }
  return [...segments, { text: text.slice(at, end), marked: false }];
};

const join = (segments: readonly Segment[]): readonly Segment[] =>
  segments
    .filter(({ text }) => text !== '')
    .reduce<Segment[]>((joined, segment) => {
      const before = joined.at(-1);
      if (before && before.marked === segment.marked)
        joined[joined.length - 1] = { ...segment, text: before.text + segment.text };
      else joined.push(segment);
      return joined;
    }, []);
