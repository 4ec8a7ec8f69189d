import type { Lang } from '../../edition/annotations.ts';
import { messages } from '../../i18n/messages.ts';

/**
 * @returns a part of a whole as one says it: a simple fraction by its name, any other in per cent
 * @example shareInWords(6, 18, 'en') // 'a third'
 */
export const shareInWords = (part: number, whole: number, lang: Lang): string => {
  const divisor = greatestDivisor(part, whole);
  return messages(lang).evidence.fraction(`${part / divisor}/${whole / divisor}`, percentOf(part, whole));
};

/** In whole per cent. */
export const percentOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((100 * part) / whole);

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a || 1 : greatestDivisor(b, a % b));
