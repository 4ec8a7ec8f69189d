import { parseHTML } from 'linkedom';

interface DrawnLink {
  readonly href: string;
  readonly name: string;
  /** How many shapes it has of each class. */
  readonly shapes: Readonly<Record<string, number>>;
  readonly words: readonly string[];
  /** What of it is pointed at. */
  readonly target: Box | undefined;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ReadDrawing {
  readonly svg: Element;
  readonly width: number;
  readonly height: number;
  readonly links: readonly DrawnLink[];
}

/** A drawing that has been read again. */
export const readDrawing = (html: string): ReadDrawing => {
  const svg = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.querySelector('svg');
  if (!svg) throw new Error('Nothing is drawn');
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return { svg, width, height, links: [...svg.querySelectorAll('a')].map(linkOf) };
};

const linkOf = (link: Element): DrawnLink => {
  const shapes: Record<string, number> = {};
  for (const shape of link.children) {
    const name = shape.getAttribute('class');
    if (name) shapes[name] = (shapes[name] ?? 0) + 1;
  }
  const target = link.querySelector('.target');
  return {
    href: link.getAttribute('href') ?? '',
    name: link.querySelector('title')?.textContent ?? '',
    shapes,
    words: [...link.querySelectorAll('text')].map(({ textContent }) => textContent ?? ''),
    target: target ? boxOf(target) : undefined,
  };
};

const boxOf = (shape: Element): Box => {
  const figure = (name: string) => Number(shape.getAttribute(name) ?? 0);
  return { x: figure('x'), y: figure('y'), width: figure('width'), height: figure('height') };
};
