/** The source of an article, made longer: so many paragraphs and citations as a page may come to have. */

/** How long an edition is to be. */
export interface Length {
  readonly paragraphs: number;
  readonly citations: number;
}

const claim = /<Claim id="(?<id>[^"]+)">(?<words>[\s\S]*?)<\/Claim>/g;
const citation = /\[@[^\]]+\]/g;

/**
 * The text of an edition over and over, every claim with an id of its own and every paragraph with a number before it,
 * so that no two are the same, until there are enough paragraphs; then as many claims as are needed cite what others
 * cite. Of every edition of an article it makes the same.
 *
 * @param source an edition: front matter, then sections under `## `
 * @throws if the text has no paragraphs, or not enough claims to cite anything in
 */
export const lengthened = (source: string, { paragraphs, citations }: Length): string => {
  const [, head = '', text = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(source) ?? [];
  const count = text.split(/\n{2,}/).filter((block) => /^[^#\s]/.test(block)).length;
  if (count === 0) throw new Error('There are no paragraphs');
  const times = Math.ceil(paragraphs / count);
  const copies = Array.from({ length: times }, (_, copy) =>
    times === 1 ? text.trim() : copied(text, copy + 1),
  );
  const cited = text.match(citation) ?? [];
  let missing = citations - cited.length * copies.length;
  let next = 0;
  const body = copies.join('\n\n').replace(claim, (whole, id: string, words: string) => {
    if (missing <= 0 || words.search(citation) >= 0) return whole;
    missing -= 1;
    next += 1;
    return `<Claim id="${id}">${words} ${cited[next % cited.length]}</Claim>`;
  });
  if (missing > 0) throw new Error(`${missing} citations too few: there are no more claims`);
  return `${head}\n${body}\n`;
};

const copied = (text: string, copy: number): string =>
  text
    .trim()
    .replace(/<Claim id="([^"]+)"/g, `<Claim id="$1-${copy}"`)
    .replace(/(?<=\n\n)(?=[^#\s])/g, `(${copy}) `);
