/**
 * What Plot draws, as a page can have it: no styles, no colours, no names of elements, which are the style sheet's and the
 * page's own; one link for all marks that lead to the same place.
 */
import { rounded, shortened } from './path.ts';

export interface Naming {
  readonly viewBox: string;
  readonly class?: string;
  /** What the drawing is called; one without a name repeats what stands beside it, for eye and pointer only. */
  readonly name?: string;
}

/** What of a mark is where and how large it is; everything else about it is left to its class. */
const geometry = ['x', 'y', 'width', 'height', 'cx', 'cy', 'r'] as const;

/**
 * @param drawn as `Plot.plot` returns it: a group for each mark, in it its shapes, each in a link if it has one
 * @returns its HTML, the same for the same marks
 */
export const tidied = (drawn: Element, naming: Naming): string => {
  const svg = like(drawn, 'svg');
  if (naming.class) svg.setAttribute('class', naming.class);
  svg.setAttribute('viewBox', naming.viewBox);
  if (naming.name) {
    // A picture with links is no image, all of whose parts would be hidden.
    svg.setAttribute('role', 'group');
    svg.setAttribute('aria-label', naming.name);
  } else svg.setAttribute('aria-hidden', 'true');

  const links = new Map<string, Element>();
  const linkTo = (href: string, label: string | null): Element => {
    const known = links.get(href);
    if (known) return known;
    const link = like(drawn, 'a');
    link.setAttribute('href', href);
    if (naming.name) {
      // Heard by those who don't see the drawing, and seen by those who point at a part of it.
      const title = like(drawn, 'title');
      title.textContent = label;
      link.append(title);
    } else link.setAttribute('tabindex', '-1');
    links.set(href, link);
    svg.append(link);
    return link;
  };

  for (const mark of drawn.children) {
    if (mark.localName !== 'g') continue;
    const className = mark.getAttribute('class');
    const unlinked: Element[] = [];
    for (const part of mark.children) {
      const href = part.getAttribute('xlink:href') ?? part.getAttribute('href');
      const shape = part.localName === 'a' ? part.firstElementChild : part;
      if (!shape) continue;
      const copy = shapeOf(shape);
      if (href === null) unlinked.push(copy);
      else {
        if (className) copy.setAttribute('class', className);
        linkTo(href, shape.getAttribute('aria-label')).append(copy);
      }
    }
    if (className && unlinked.length > 0) {
      const group = like(drawn, 'g');
      group.setAttribute('class', className);
      group.setAttribute('aria-hidden', 'true');
      group.append(...unlinked);
      svg.append(group);
    } else svg.append(...unlinked);
  }
  return svg.outerHTML;
};

const like = ({ ownerDocument, namespaceURI }: Element, name: string): Element =>
  ownerDocument.createElementNS(namespaceURI, name);

/** The shape alone, its figures rounded. */
const shapeOf = (shape: Element): Element => {
  const copy = like(shape, shape.localName);
  const path = shape.getAttribute('d');
  if (path !== null) copy.setAttribute('d', shortened(path));
  if (shape.localName === 'text') placeText(shape, copy);
  else
    for (const name of geometry) {
      const figure = rounded(Number(shape.getAttribute(name) ?? 0));
      if (figure !== 0) copy.setAttribute(name, String(figure));
    }
  return copy;
};

/** Plot moves a text to its place, and from there down by a part of its height. */
const placeText = (text: Element, copy: Element): void => {
  const [, x, y] = /^translate\(([^,]+),([^,]+)\)$/.exec(text.getAttribute('transform') ?? '') ?? [];
  copy.setAttribute('x', String(rounded(Number(x ?? 0))));
  copy.setAttribute('y', String(rounded(Number(y ?? 0))));
  copy.setAttribute('dy', text.getAttribute('y') ?? '0');
  // After the words, those that were cut short stand in full.
  copy.textContent = text.firstChild?.textContent ?? '';
};
