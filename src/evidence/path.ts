/** Figures of a drawing, written short. Pure. */

/** With one decimal at most: a tenth of a unit is less than is seen. */
export const rounded = (figure: number): number => Math.round(figure * 10) / 10 || 0;

/**
 * Path data of straight lines in as few letters as say the same: relative, and along an axis where they run along one.
 *
 * @param data as d3-path writes it (SVG 2, 9.3), of `M` and `L` alone
 * @throws where there is any other command
 * @example shortened('M10,0L10,4M11,0L11,5') // 'm10 0v4m1-4v5'
 */
export const shortened = (data: string): string => {
  let [x, y] = [0, 0];
  return commands(data)
    .map(([command, toX, toY]) => {
      const [right, down] = [rounded(toX - x), rounded(toY - y)];
      [x, y] = [toX, toY];
      if (command === 'M') return `m${pair(right, down)}`;
      if (right === 0) return `v${down}`;
      return down === 0 ? `h${right}` : `l${pair(right, down)}`;
    })
    .join('');
};

const pair = (a: number, b: number): string => (b < 0 ? `${a}${b}` : `${a} ${b}`);

const commands = (data: string): readonly (readonly [command: string, x: number, y: number])[] =>
  (data.match(/[A-Za-z][^A-Za-z]*/g) ?? []).map((part) => {
    const match = /^([ML])(-?[\d.]+),(-?[\d.]+)$/.exec(part);
    if (!match) throw new Error(`Not a straight line: ${part}`);
    const [, command = '', x, y] = match;
    return [command, rounded(Number(x)), rounded(Number(y))];
  });
