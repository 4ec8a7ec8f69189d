import { expect, test } from 'vitest';
import { fontFaces, partsOf, staticImports } from '../../../src/commands/sizes/page-parts.ts';

const page = `<!doctype html>
<html lang="uk"><head>
<link rel="stylesheet" href="/assets/page.css?a=1&amp;b=2"><link href=/assets/print.css media=print rel=stylesheet>
<link rel="alternate stylesheet" href="/assets/other.css">
<link rel="alternate" type="application/json" href="/en/demo.json"><link rel="canonical" href="/en/demo/">
<link rel="modulepreload" href="/assets/shared.js">
<link rel="preload" as="font" href="/assets/text.woff2" crossorigin>
<!-- <link rel="stylesheet" href="/assets/commented-out.css"> -->
<style media="(x > 1)">p { color: black }</style>
<script type="application/ld+json">{"name":"<link rel=stylesheet href=/in-data.css>"}</script>
<script>document.documentElement.dataset.theme = '<link rel="stylesheet" href="/in-code.css">';</script>
</head><body title="a > b"><p>Ґанок</p>
<script type="module" src="/assets/cards.js"></script><script type="module">import"./small.js"</script>
</body></html>`;

test('a page names its style sheets and scripts, whatever its markup says in comments, code and data', () => {
  const { styles, scripts, inlineStyles, inlineScripts } = partsOf(page);
  expect(styles).toEqual(['/assets/page.css?a=1&b=2', '/assets/print.css']);
  expect(scripts).toEqual(['/assets/shared.js', '/assets/cards.js']);
  expect(inlineStyles).toEqual(['p { color: black }']);
  expect(inlineScripts).toEqual([
    `document.documentElement.dataset.theme = '<link rel="stylesheet" href="/in-code.css">';`,
    'import"./small.js"',
  ]);
});

test('the words of a page are what stands between its tags', () => {
  expect(partsOf(page).text.trim()).toBe('Ґанок');
});

test('a module needs what it imports and re-exports, but not what it may import later', () => {
  const code = `import"./side.js";import{a as b}from"../a.js";import c,{d}from'/assets/c.js';export*from"./e.js";
    const later=()=>import("./later.js");const bare=await import('pkg');import f from"pkg";`;
  expect(staticImports(code)).toEqual(['./side.js', '../a.js', '/assets/c.js', './e.js']);
});

test('a font face covers the characters of its range, in every form a range has', () => {
  const [face] = fontFaces(
    `@font-face{font-family:Text;src:url(./cyrillic.woff2) format("woff2");unicode-range:U+20,u+4??,U+2010-2027}`,
  );
  expect(face?.address).toBe('./cyrillic.woff2');
  expect(
    [0x20, 0x21, 0x3ff, 0x400, 0x4ff, 0x500, 0x2010, 0x2027, 0x2028].map((point) => face?.covers(point)),
  ).toEqual([true, false, false, true, true, false, true, true, false]);
});

test('a font face without a range covers every character; one without a file is none', () => {
  const faces =
    fontFaces(`@font-face { src: local("Georgia") } @font-face { src: url("data:font/woff2;base64,AA") }
    @font-face { src: local("Text"), url('/text.woff2') }`);
  expect(faces.map(({ address }) => address)).toEqual(['/text.woff2']);
  expect(faces[0]?.covers(0x10ffff)).toBe(true);
});
