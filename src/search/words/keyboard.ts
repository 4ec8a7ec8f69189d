/**
 * A query typed while the other keyboard layout was on: US QWERTY and the Ukrainian ЙЦУКЕН.
 *
 * Key by key as in Windows' layout "Ukrainian (Enhanced)"; the letters lie alike in those of macOS and Linux.
 */
const qwerty = '`qwertyuiop[]\\asdfghjkl;\'zxcvbnm,./~QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?@#$^&';
const ukrainian = '\'йцукенгшщзхїґфівапролджєячсмитьбю.₴ЙЦУКЕНГШЩЗХЇҐФІВАПРОЛДЖЄЯЧСМИТЬБЮ,"№;:?';

const table = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map([...from].map((sign, at) => [sign, [...to][at] ?? sign]));

const toUkrainian = table(qwerty, ukrainian);
const toLatin = table(ukrainian, qwerty);
// Ґ has no key of its own on older layouts: AltGr+Г. The Russian layout's letters lie on the same keys.
const russian = new Map([...'ыэъёЫЭЪЁ'].map((sign, at) => [sign, [...'s\']`S"}~'][at] ?? sign]));

const letters = (text: string, script: RegExp): number => text.match(script)?.length ?? 0;

/**
 * What the keys pressed would have given in the other layout: `Ujh,fxjd` is `Горбачов`, and back.
 *
 * @returns nothing where the text is in no one script, or the other layout makes no letters of it
 */
export const otherLayout = (text: string): string | undefined => {
  const latin = letters(text, /\p{Script=Latin}/gu);
  const cyrillic = letters(text, /\p{Script=Cyrillic}/gu);
  if (latin > 0 === cyrillic > 0) return;
  const typed = [...text.normalize('NFC')];
  if (latin > 0) return typed.map((sign) => toUkrainian.get(sign) ?? sign).join('');
  return typed.map((sign) => toLatin.get(sign) ?? russian.get(sign) ?? sign).join('');
};
