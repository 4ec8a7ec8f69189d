/** Fills a card from the page: from the entry that the citation links to, and from the other citations of it. */

import type { CardPhrases } from './card-phrases.ts';

/** CSS pixels; no claim of the list is lower. */
const leastLine = 20;

/**
 * @param opener a citation (`doc-biblioref`) or a note reference (`doc-noteref`)
 * @param dialog a fresh card
 * @returns whether the page holds what the opener links to; where not, the link is better followed
 */
export const fillCard = (
  opener: HTMLAnchorElement,
  dialog: HTMLDialogElement,
  phrases: CardPhrases,
): boolean => {
  const entry = document.querySelector<HTMLElement>(opener.hash);
  if (!entry) return false;
  const part = partsOf(dialog);
  part.go.href = opener.hash;
  if (opener.role === 'doc-noteref') {
    part.title.textContent = phrases.noteCard(opener.textContent);
    part.body.append(...withoutLinks(entry));
    part.others.remove();
    part.go.textContent = phrases.goToNote;
    return true;
  }
  const page = pageCited(opener);
  part.title.replaceChildren(
    entry.dataset['short'] ?? '',
    ', ',
    emphasis(page ?? phrases.whole, page !== undefined),
  );
  part.body.append(...clones(entry.querySelectorAll('.printed, .details')));
  const others = citationsOf(entry).filter((citation) => citation !== opener);
  addClaims(part.list, others);
  part[others.length > 0 ? 'none' : 'list'].remove();
  return true;
};

/** The citations of a work, in order: those that its entry links back to. The page is not searched for them. */
const citationsOf = (entry: HTMLElement): readonly HTMLAnchorElement[] =>
  [...entry.querySelectorAll<HTMLAnchorElement>('[role="doc-backlink"]')].flatMap(({ hash }) => {
    const citation = document.getElementById(hash.slice(1));
    return citation instanceof HTMLAnchorElement ? citation : [];
  });

/**
 * Adds the claims that citations stand in: at once as many as a screen has room for, so that a card comes as fast for a work
 * that is cited everywhere, then in turns the others, which are reached by scrolling.
 */
const addClaims = (list: HTMLElement, citations: readonly HTMLAnchorElement[]): void => {
  const room = Math.ceil(innerHeight / leastLine);
  list.append(...citations.slice(0, room).map(claimItem));
  if (citations.length > room)
    setTimeout(() => list.isConnected && addClaims(list, citations.slice(room)), 16);
};

const partsOf = (dialog: HTMLDialogElement) => {
  const find = <T extends HTMLElement>(selector: string): T => {
    const found = dialog.querySelector<T>(selector);
    if (!found) throw new Error(`The card lacks ${selector}`);
    return found;
  };
  return {
    title: find('h2'),
    body: find('.body'),
    others: find('[data-others]'),
    list: find('[data-others] ul'),
    none: find('[data-none]'),
    go: find<HTMLAnchorElement>('[data-go]'),
  };
};

/** `p. 63` of `[9, p. 63]`; undefined where the whole work is cited. */
const pageCited = (citation: HTMLElement): string | undefined =>
  /,\s(.+)\]$/u.exec(citation.textContent)?.[1];

const emphasis = (text: string, exact: boolean): HTMLElement => {
  const element = document.createElement('span');
  element.className = exact ? 'page' : 'whole';
  element.textContent = text;
  return element;
};

const clones = (nodes: Iterable<Element>): Node[] => [...nodes].map((node) => node.cloneNode(true));

const withoutLinks = (element: Element): Node[] => {
  const copy = element.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a')) link.remove();
  return [...copy.childNodes];
};

/** The claim that another citation stands in, in its words, with its paragraph and page. */
const claimItem = (citation: HTMLAnchorElement): HTMLLIElement => {
  const claim = citation.closest('[data-claim]');
  const number = citation.closest('p')?.id.replace(/^(?:..-)?p-(\d+)-(\d+)$/, '$1.$2');
  const link = document.createElement('a');
  link.href = `#${citation.id}`;
  link.append(...(claim ? withoutLinks(claim).map((node) => node.textContent ?? '') : []));
  const item = document.createElement('li');
  const where = document.createElement('span');
  where.className = 'where';
  where.textContent = [`¶\u00A0${number}`, pageCited(citation)].filter(Boolean).join(', ');
  item.append(link, ' ', where);
  return item;
};
