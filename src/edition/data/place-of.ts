import { type Document, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Place } from '../annotations.ts';
import { placeAt } from '../place.ts';

/** Finds where in a file the value at a path stands, or its key. */
export type PlaceOf = (path: readonly PropertyKey[], of?: 'key' | 'value') => Place;

/**
 * Makes a function that finds the place of a value; of one that is missing, the key of the value that it is missing
 * from.
 *
 * @param offset where in `source` the document begins
 */
export const placesIn =
  (document: Document.Parsed, source: string, offset = 0): PlaceOf =>
  (path, of = 'value') => {
    let node: unknown = document.contents;
    let start = startOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      const child = childOf(node, step);
      if (!child) break;
      node = child.value;
      const isWanted = of === 'value' && depth === path.length - 1;
      start =
        (isWanted ? startOf(child.value) : undefined) ?? startOf(child.key) ?? startOf(child.value) ?? start;
    }
    return placeAt(source, offset + start);
  };

const childOf = (node: unknown, step: PropertyKey): { key?: unknown; value: unknown } | undefined => {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  const value = isSeq(node) ? node.items[Number(step)] : undefined;
  return value === undefined ? undefined : { value };
};

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
