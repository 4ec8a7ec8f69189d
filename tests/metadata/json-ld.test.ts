import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { inlineJson } from '../../src/metadata/json-ld.ts';

/** What a browser finds in the script, and what behind it. */
const read = (data: object): readonly unknown[] => {
  const { children } = fromHtml(
    `<script type="application/ld+json">${inlineJson(data)}</script><p>After</p>`,
    { fragment: true },
  );
  const [script, ...others] = children;
  const [text] = script?.type === 'element' ? script.children : [];
  return [text?.type === 'text' ? JSON.parse(text.value) : undefined, ...others.map(tagName)];
};

const tagName = (node: object): unknown => ('tagName' in node ? node.tagName : node);

test.each(['</script>', '</SCRIPT ><p>', '<!-- <script>', '<![CDATA[', ']]>', '&lt;&quot;', '\u2028'])(
  'no text ends the script or is changed by it: %s',
  (text) => {
    expect(inlineJson({ text })).not.toContain('<');
    expect(read({ text })).toEqual([{ text }, 'p']);
  },
);

test('whatever the data, it is read as it was written', () => {
  const hostile = fc.array(
    fc.constantFrom('</script', '>', '<!--', '-->', '<script>', '"', '\\', '\\u003c', ' ', 'ї'),
  );
  fc.assert(
    fc.property(hostile, fc.string({ unit: 'grapheme' }), (parts, name) => {
      const data = { text: parts.join(''), name: name.replaceAll(/[\0\r]/g, '') };
      expect(read(data)).toEqual([data, 'p']);
    }),
  );
});
