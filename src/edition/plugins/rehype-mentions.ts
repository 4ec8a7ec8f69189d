import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { CONTINUE, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { checkDate, isHtmlDate } from '../dates.ts';
import { didYouMean } from '../did-you-mean.ts';
import { onlyAttribute } from './attributes.ts';
import { elementFor, replace } from './elements.ts';
import { contextOf } from './remark-context.ts';
import { report } from './report.ts';

/**
 * Marks the persons, places and dates that are named.
 *
 * in:  `<Person id="yazov">…</Person>`, `<Place id="baku">…</Place>`, `<When date="1990-01-20">…</When>`
 * out: `<span data-person="yazov">…</span>`, `<span data-place="baku">…</span>`,
 *      `<time data-when="1990-01-20" datetime="1990-01-20">…</time>`
 *
 * Who, where or when is left out where it is not known.
 */
export const rehypeMentions =
  () =>
  (tree: Root, file: VFile): void => {
    visitParents(tree, 'mdxJsxTextElement', (node, ancestors) => {
      const mention = toMention(node, file);
      if (!mention) return CONTINUE;
      if (!textOf(node).trim()) {
        report(file, {
          rule: 'empty-mention',
          place: node.position,
          reason: `<${node.name}> has no words`,
          mend: 'put the words of the sentence inside it, or remove it',
        });
      }
      return replace(node, ancestors.at(-1), mention);
    });
  };

const toMention = (node: MdxJsxTextElementHast, file: VFile): Element | undefined => {
  const { people, places } = contextOf(file);
  switch (node.name) {
    case 'Person':
      return elementFor('span', { dataPerson: knownId(node, people, 'person', file) }, node);
    case 'Place':
      return elementFor('span', { dataPlace: knownId(node, places, 'place', file) }, node);
    case 'When':
      return elementFor('time', dateProperties(node, file), node);
    default:
      return undefined;
  }
};

const registers = { person: 'people.yaml', place: 'places.yaml' } as const;

const knownId = (
  node: MdxJsxTextElementHast,
  known: ReadonlySet<string> | undefined,
  kind: 'person' | 'place',
  file: VFile,
): string | undefined => {
  const id = onlyAttribute(file, node, 'id');
  if (id === undefined) return reportMissing(node, 'id', file);
  if (!known || known.has(id)) return id;
  report(file, {
    rule: `unknown-${kind}`,
    place: node.position,
    reason: `there is no ${kind} "${id}" in ${registers[kind]}`,
    mend: didYouMean(id, known, `add it to ${registers[kind]}`),
  });
  return undefined;
};

const dateProperties = (node: MdxJsxTextElementHast, file: VFile): Element['properties'] => {
  const value = onlyAttribute(file, node, 'date');
  const date = value === undefined ? reportMissing(node, 'date', file) : checkDate(value);
  if (date === undefined) return {};
  if (typeof date === 'string') return { dataWhen: date, ...(isHtmlDate(date) && { dateTime: date }) };
  report(file, {
    ...date,
    place: node.position,
    mend: 'write it as 1990, 1990-01, 1990-01-20, 198X, 1989-23 (autumn) or 1989-10/1989-12',
  });
  return {};
};

const reportMissing = (node: MdxJsxTextElementHast, attribute: string, file: VFile): undefined => {
  report(file, {
    rule: 'mention-without-id',
    place: node.position,
    reason: `<${node.name}> has no ${attribute}`,
    mend: `write <${node.name} ${attribute}="…">`,
  });
};
