import type { Lang } from '../edition/annotations.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * Makes a counting phrase from the plural forms of a language (CLDR categories).
 *
 * @example counting('uk', { one: 'твердження', few: 'твердження', many: 'тверджень', other: 'твердження' })(5)
 * // '5 тверджень', with a no-break space
 */
export const counting = (lang: Lang, forms: Forms): ((count: number) => string) => {
  const rules = new Intl.PluralRules(lang);
  const digits = new Intl.NumberFormat(lang);
  return (count) => `${digits.format(count)}\u00A0${forms[rules.select(count)] ?? forms.other}`;
};
