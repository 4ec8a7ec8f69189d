import { type CslItem, type CslName, dateParts, isDate, isNames } from './item.ts';

/**
 * What a format has no field for, or has given to another variable, as lines of a note, under the names that CSL has
 * for it: `editor: Алексеев, Г. М.`
 *
 * @param fieldsOf the fields in which the format has an item
 */
export const leftOver = (
  csl: CslItem,
  fieldsOf: (csl: CslItem) => Readonly<Record<string, unknown>>,
): readonly string[] => {
  const whole = fieldsOf(csl);
  const { id, type, ...variables } = csl;
  return Object.entries(variables).flatMap(([variable, value]) => {
    if (value === undefined) return [];
    const own = Object.entries(fieldsOf({ id, type, [variable]: value }));
    const carried = own.length > 0 && own.every(([field, words]) => same(whole[field], words));
    return carried ? [] : [`${variable}: ${inWords(value)}`];
  });
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const inWords = (value: NonNullable<CslItem[string]>): string => {
  if (isNames(value)) return value.map(nameInWords).join('; ');
  return isDate(value) ? dateParts(value).join('-') : value;
};

const nameInWords = (name: CslName): string =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');
