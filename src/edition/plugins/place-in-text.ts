import type { Literal } from 'unist';
import type { VFile } from 'vfile';
import type { Place } from '../annotations.ts';
import { placeAt } from '../place.ts';

/**
 * Where in the file a mark in a text node stands. The text is the source without its escapes and indents, so that
 * offsets differ, but the n-th mark of the one is the n-th of the other.
 *
 * @param index where the mark begins in `node.value`
 */
export const placeInText = (
  file: VFile,
  node: Literal & { value: string },
  mark: string,
  index: number,
): Place => {
  const from = node.position?.start.offset ?? 0;
  const source = String(file).slice(from, node.position?.end.offset);
  const nth = node.value.slice(0, index).split(mark).length;
  const at = source.split(mark, nth).join(mark).length;
  return placeAt(String(file), from + Math.min(at, source.length));
};
