import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readWords, words } from '../../src/edition/plugins/phrasing.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const span = (...children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: {},
  children,
});
const note: Element = {
  type: 'element',
  tagName: 'a',
  properties: { role: 'doc-noteref' },
  children: [text('3')],
};

/** What is read of a paragraph, and the words of one element in it. */
const read = (inner: Element, ...children: ElementContent[]) => {
  const { text, spanOf } = readWords(span(...children));
  const { start, end } = spanOf(inner);
  return { text, inner: text.slice(start, end) };
};

describe('the words of an element are known by where they stand in the words of the paragraph', () => {
  const yazov = span(text('Yazov'));

  test('though the same words come before', () => {
    const { spanOf } = readWords(span(text('Yazov, and '), yazov));
    expect(spanOf(yazov)).toEqual({ start: 11, end: 16 });
  });

  test('where lines break and a note is left out with the space before it', () => {
    expect(
      read(yazov, text('\n  On\n\tMonday '), note, text(' '), yazov, text(' '), note, text('.')),
    ).toEqual({
      text: 'On Monday Yazov.',
      inner: 'Yazov',
    });
  });

  test('without the spaces at its ends', () => {
    const spaced = span(text(' Marshal Yazov '), note);
    expect(read(spaced, text('then'), spaced, text(' spoke'))).toEqual({
      text: 'then Marshal Yazov spoke',
      inner: 'Marshal Yazov',
    });
  });

  test('which are none where it holds a note alone', () => {
    const noted = span(note);
    expect(read(noted, text('then '), noted)).toEqual({ text: 'then', inner: '' });
  });

  test('in whatever it is written', () => {
    const word = fc.constantFrom('a', 'Язов', '…', ' ', '  ', '\n', '\t ', '\u00A0', '😀', '');
    const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        word.map(text),
        fc.constant(note),
        fc.array(tie('node'), { maxLength: 4 }).map((children) => span(...children)),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (children) => {
        const paragraph = span(...children);
        const { text, spanOf } = readWords(paragraph);
        visit(paragraph, 'element', (inner) => {
          if (inner.properties['role']) return;
          const { start, end } = spanOf(inner);
          expect(text.slice(start, end)).toBe(words(inner));
        });
      }),
    );
  });
});
