/** The figures of the report as pictures that stand by themselves, on light and on dark. */
import { type Markish, rect, text } from '@observablehq/plot';
import { draw } from '../../src/evidence/draw.ts';
import { spreadOf } from './statistics.ts';

const width = 720;
const [left, right, line, bar] = [250, 90, 22, 13];
const room = width - left - right;

/** Colours that are told apart by lightness too. */
const style = `
svg{font:12px system-ui,sans-serif}text{fill:#222}
.tone-0{fill:#1f3a5f}.tone-1{fill:#4f7cac}.tone-2{fill:#b5523b}.tone-3{fill:#c9b79c}.range{fill:#9db4cc}
@media(prefers-color-scheme:dark){text{fill:#ddd}.tone-0{fill:#8fb3dd}.tone-1{fill:#5c86b5}.tone-2{fill:#e08a70}.tone-3{fill:#7d705b}.range{fill:#44586e}}`;

interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

const boxes = (all: readonly Box[], className: string, height: number): Markish =>
  rect(all, {
    x1: 'x1',
    x2: 'x2',
    y1: ({ y }: Box) => y - height / 2,
    y2: ({ y }: Box) => y + height / 2,
    className,
  });

interface Words {
  readonly x: number;
  readonly y: number;
  readonly says: string;
}

const words = (all: readonly Words[], className: string): Markish =>
  text(all, { x: 'x', y: 'y', text: 'says', className });

const picture = (height: number, marks: readonly Markish[], name: string): string =>
  draw({ width, height, marks, name })
    .replace('role="group"', 'role="img"')
    .replace('<svg', `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`)
    .replace('>', `><style>${style}</style>`);

/** A line of a picture: what it is of, what its figure is in words. */
interface Line {
  readonly label: string;
  readonly says: string;
}

/** Bars, each of parts in the order of their names; the parts are told by tones. */
export const bars = (
  name: string,
  parts: readonly string[],
  lines: readonly (Line & { readonly values: readonly number[] })[],
): string => {
  const most = Math.max(...lines.map(({ values }) => sum(values)));
  const y = (at: number) => (at + 1.7) * line;
  return picture(
    (lines.length + 1.5) * line,
    [
      ...parts.flatMap((part, tone) => [
        boxes([{ x1: left + tone * 90, x2: left + tone * 90 + bar, y: line / 2 }], `tone-${tone}`, bar),
        words([{ x: left + tone * 90 + 1.5 * bar, y: line / 2, says: part }], 'label'),
      ]),
      ...parts.map((_, tone) =>
        boxes(
          lines.map(({ values }, at) => ({
            x1: left + (sum(values.slice(0, tone)) / most) * room,
            x2: left + (sum(values.slice(0, tone + 1)) / most) * room,
            y: y(at),
          })),
          `tone-${tone}`,
          bar,
        ),
      ),
      words(
        lines.map(({ label }, at) => ({ x: 4, y: y(at), says: label })),
        'label',
      ),
      words(
        lines.map(({ values, says }, at) => ({ x: left + (sum(values) / most) * room + 6, y: y(at), says })),
        'figure',
      ),
    ],
    name,
  );
};

/** From the least to the most of some values, their median marked. */
export const ranges = (
  name: string,
  lines: readonly (Line & { readonly values: readonly number[] })[],
): string => {
  const spreads = lines.map(({ values }) => spreadOf(values));
  const furthest = Math.max(...spreads.map(({ most }) => most));
  const x = (value: number) => left + (value / furthest) * room;
  const y = (at: number) => (at + 0.7) * line;
  return picture(
    (lines.length + 0.5) * line,
    [
      boxes(
        spreads.map(({ least, most }, at) => ({ x1: x(least), x2: x(most) + 1, y: y(at) })),
        'range',
        bar,
      ),
      boxes(
        spreads.map(({ median }, at) => ({ x1: x(median) - 1.5, x2: x(median) + 1.5, y: y(at) })),
        'tone-0',
        bar + 4,
      ),
      words(
        lines.map(({ label }, at) => ({ x: 4, y: y(at), says: label })),
        'label',
      ),
      words(
        lines.map(({ says }, at) => ({ x: x(spreads[at]?.most ?? 0) + 6, y: y(at), says })),
        'figure',
      ),
    ],
    name,
  );
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
