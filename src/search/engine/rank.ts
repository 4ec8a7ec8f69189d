/** Puts the parts of a query together: which paragraphs have all of them, or most, and in which order. */
import type { Hit, Hits } from './hits.ts';
import type { Paragraph, WordRange } from './paragraphs.ts';

/** A part of a query and where it was found. */
export interface Part {
  readonly hits: Hits;
  /** How much it says, from 0 to 1. */
  readonly weight: number;
}

export interface FoundParagraph {
  readonly paragraph: Paragraph;
  /** Where each part stands that the paragraph has. */
  readonly parts: readonly (readonly WordRange[])[];
}

export interface Ranked {
  /** The best first. */
  readonly found: readonly FoundParagraph[];
  /** Whether none has all parts. */
  readonly partial: boolean;
}

interface Scored extends FoundParagraph {
  readonly isWhole: boolean;
  /** How much of the query it has: the parts by their weights. */
  readonly weight: number;
  /** Of the part that is found worst. */
  readonly worst: number;
  /** Of all parts together. */
  readonly levels: number;
  /** Of words between the parts. */
  readonly distance: number;
}

/** Of what was found of the query, a paragraph that lacks others must have so much. */
const most = 0.5;

/**
 * The paragraphs that have every part; where there are none, those that have most of the parts, by weight.
 *
 * The words themselves come before other forms, and these before longer words; likewise a date itself before others. Then
 * those paragraphs in which the parts stand closer, then the order of the text.
 */
export const rank = (parts: readonly Part[]): Ranked => {
  const weights = parts.map(({ hits, weight }) => weight * rarityOf(hits));
  const all = [...new Set(parts.flatMap(({ hits }) => [...hits.keys()]))].map((paragraph) =>
    score(paragraph, parts, weights),
  );
  const whole = all.filter(({ isWhole }) => isWhole);
  return {
    found: (whole.length > 0 ? whole : withMost(all, weights)).sort(compare),
    partial: whole.length === 0 && all.length > 0,
  };
};

/** 1 for what one paragraph of an edition has; the more have it, the less. */
const rarityOf = (hits: Hits): number => {
  const editions = Map.groupBy(hits.keys(), ({ edition }) => edition);
  const times = Math.max(0, ...[...editions.values()].map(({ length }) => length));
  return times === 0 ? 0 : 1 / (1 + Math.log(times));
};

const score = (paragraph: Paragraph, parts: readonly Part[], weights: readonly number[]): Scored => {
  const hits = parts.map((part) => part.hits.get(paragraph));
  const there = hits.filter((hit) => hit !== undefined);
  const levels = there.map(({ level }) => level);
  const ranges = there.map((hit) => hit.ranges);
  return {
    paragraph,
    parts: ranges,
    isWhole: there.length === parts.length,
    weight: sum(hits.map((hit, at) => (hit ? (weights[at] ?? 0) : 0))),
    worst: Math.max(...levels),
    levels: sum(levels),
    distance: distanceOf(ranges),
  };
};

const withMost = (all: readonly Scored[], weights: readonly number[]): Scored[] => {
  const best = Math.max(0, ...all.map(({ weight }) => weight));
  return all.filter(({ weight }) => weight >= Math.min(best, sum(weights) * most));
};

const compare = (a: Scored, b: Scored): number =>
  b.weight - a.weight ||
  a.worst - b.worst ||
  a.levels - b.levels ||
  a.distance - b.distance ||
  (a.paragraph.edition.article < b.paragraph.edition.article ? -1 : 0) ||
  (a.paragraph.edition.article > b.paragraph.edition.article ? 1 : 0) ||
  a.paragraph.at - b.paragraph.at;

/** How many other words stand between the parts where they stand closest. */
const distanceOf = (parts: readonly Hit['ranges'][]): number => {
  const ranges = parts
    .flatMap((part, at) => part.map(([first, last]) => ({ first, last, at })))
    .sort((a, b) => a.first - b.first);
  const latest: { readonly first: number; readonly last: number }[] = [];
  let shortest = Number.POSITIVE_INFINITY;
  for (const range of ranges) {
    latest[range.at] = range;
    if (Object.keys(latest).length < parts.length) continue;
    const stretch =
      Math.max(...latest.map(({ last }) => last)) - Math.min(...latest.map(({ first }) => first));
    const between = stretch + 1 - sum(latest.map(({ first, last }) => last - first + 1));
    // Two parts may have words in common.
    shortest = Math.min(shortest, Math.max(0, between));
  }
  return ranges.length === 0 ? 0 : shortest;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
