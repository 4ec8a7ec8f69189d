import { describe, expect, test } from 'vitest';
import type { Edtf } from '../../src/edition/ids.ts';
import { isNight, readDate, readNight, readWithoutYear } from '../../src/i18n/date-reading.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('a date is read', () => {
  test.each([
    ['1990-01-20', '20 January 1990', '20 січня 1990 року'],
    ['1988-02', 'February 1988', 'лютий 1988 року'],
    ['1989-23', 'autumn 1989', 'осінь 1989 року'],
    ['1918-21', 'spring 1918', 'весна 1918 року'],
    ['1989', '1989', '1989 рік'],
    ['198X', '1980s', '1980-ті роки'],
    ['1985/1989', '1985–1989', '1985–1989 роки'],
    ['1990-01-13/1990-01-14', '13–14 January 1990', '13–14 січня 1990 року'],
    ['1990-01-30/1990-02-02', '30 January – 2 February 1990', '30 січня – 2 лютого 1990 року'],
    ['1989-10/1989-12', 'October–December 1989', 'жовтень – грудень 1989 року'],
    ['1989-11/1990-01-15', 'November 1989 – 15 January 1990', 'листопад 1989 року – 15 січня 1990 року'],
    ['1990-01/1990-02-02', 'January – 2 February 1990', 'січень – 2 лютого 1990 року'],
    ['1990?', '1990 (uncertain)', '1990 рік (імовірно)'],
    ['1990-01~', 'January 1990 (approximately)', 'січень 1990 року (приблизно)'],
    ['1990/..', '1990 and after', '1990 рік і пізніше'],
    ['../1990-01', 'January 1990 and before', 'січень 1990 року і раніше'],
    ['1990-XX-20', '1990-XX-20', '1990-XX-20'],
  ])('%s: %s, %s', (date, en, uk) => {
    expect(plain(readDate(date as Edtf, 'en'))).toBe(en);
    expect(plain(readDate(date as Edtf, 'uk'))).toBe(uk);
  });

  test('without a break between the day, the month and the year', () => {
    expect(readDate('1990-01-20' as Edtf, 'uk')).toBe('20\u00A0січня 1990\u00A0року');
    expect(readDate('1990-01-20' as Edtf, 'en')).toBe('20\u00A0January\u00A01990');
  });

  test.each([
    ['1990-01-20', '20 January', '20 січня'],
    ['1989-11/1990-01-15', 'November – 15 January', 'листопад – 15 січня'],
    ['1989', '1989', '1989 рік'],
    ['1989-23', 'autumn', 'осінь'],
  ])('without its year: %s: %s, %s', (date, en, uk) => {
    expect(plain(readWithoutYear(date as Edtf, 'en'))).toBe(en);
    expect(plain(readWithoutYear(date as Edtf, 'uk'))).toBe(uk);
  });
});

describe('two days', () => {
  const night = '1990-01-19/1990-01-20' as Edtf;

  test('are a night where all wordings say so', () => {
    expect(isNight(night, ['the night of 19–20 January'], 'en')).toBe(true);
    expect(isNight(night, ['в ніч із 19 на 20 січня', 'тієї ночі'], 'uk')).toBe(true);
    expect(isNight(night, ['19–20 January', 'the night of 19–20 January'], 'en')).toBe(false);
    expect(isNight(night, ['опівночі 19 січня'], 'uk')).toBe(false);
    expect(isNight(night, [], 'en')).toBe(false);
  });

  test('are no night if they are one day or more than two', () => {
    expect(isNight('1990-01-20' as Edtf, ['the night of 20 January'], 'en')).toBe(false);
    expect(isNight('1990-01-18/1990-01-20' as Edtf, ['the nights of 18–20 January'], 'en')).toBe(false);
  });

  test('are read as the night between them', () => {
    expect(plain(readNight(night, 'en'))).toBe('night of 19–20 January 1990');
    expect(plain(readNight(night, 'uk'))).toBe('ніч із 19 на 20 січня 1990 року');
    expect(plain(readNight('1990-01-31/1990-02-01' as Edtf, 'uk', false))).toBe(
      'ніч із 31 січня на 1 лютого',
    );
  });
});
