import { describe, expect, test } from 'vitest';
import { readQuery, shortened } from '../../../src/search/engine/query.ts';

const wordsOf = (query: string): readonly string[] =>
  readQuery(query).words.map((group) => group.map(({ text }) => text).join('+'));

describe('a query is taken apart into', () => {
  test.each([
    ['"Supreme Soviet"', ['supreme soviet']],
    ['„Верховна Рада“', ['верховна рада']],
    ['“state of emergency”', ['state of emergency']],
    ['«надзвичайний стан»', ['надзвичайний стан']],
    ['decree "state of emergency', ['state of emergency']],
    ['"one" two «three four', ['one', 'three four']],
    ['"П’ятого" "п\u02BCятого"', ['пятого', 'пятого']],
    ['""', []],
    ['" - "', []],
  ])('exact phrases: %s', (query, phrases) => {
    expect(readQuery(query).phrases.map((words) => words.join(' '))).toEqual(phrases);
  });

  test.each([
    ['decree of 19 January 1990 in Baku', ['19 January 1990']],
    ['"19 January 1990"', []],
    ['1989 "decree" 1990', ['1989', '1990']],
  ])('dates, but not those in a phrase: %s', (query, dates) => {
    expect(readQuery(query).dates.map(({ text }) => text)).toEqual(dates);
  });

  test.each([
    ['decree of 19 January 1990 in Baku', ['decree', 'in', 'Baku']],
    ['decree "state of emergency" Baku', ['decree', 'Baku']],
    ['національно-визвольний рух', ['національно+визвольний', 'рух']],
    ['Ter‑Petrosyan', ['Ter+Petrosyan']],
    ['Baku - Moscow', ['Baku', 'Moscow']],
    ['one/two', ['one', 'two']],
    ['', []],
    ['?! …', []],
  ])('words, joined where a hyphen joins them: %s', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });

  test('its first 300 signs and 16 words, and no more', () => {
    expect(shortened(`${'x'.repeat(299)}yz`)).toBe(`${'x'.repeat(299)}y`);
    expect(shortened('a b c d e f g h i j k l m n o p q')).toBe('a b c d e f g h i j k l m n o p ');
    expect(shortened('machine')).toBe('machine');
  });

  test('a rest for names, in which its words stand where they say, and the phrases behind them', () => {
    const { words, rest } = readQuery('Ada "Charles Babbage" in 1843 Turin');
    expect(words.flat().map(({ start, end }) => rest.slice(start, end))).toEqual(['Ada', 'Turin']);
    expect(rest).toContain('Charles Babbage');
  });
});
