/**
 * How well names and dates are found, in figures: `node --disable-warning=DEP0040 bench/search/names.ts`. The tests hold
 * the same figures against their thresholds.
 */
import { buildDates } from '../../src/search/dates/build.ts';
import { type DateEntry, findDates } from '../../src/search/dates/find.ts';
import { parseDateQuery } from '../../src/search/dates/parse.ts';
import { dateForms } from '../../tests/search/dates/support/date-forms.ts';
import { editions, namesOf } from '../../tests/search/names/support/article.ts';
import {
  asTyped,
  caseForms,
  commonWords,
  falseFriends,
  type Outcome,
  registered,
  search,
  slippedSurnames,
  transliterations,
} from '../../tests/search/names/support/measure.ts';

const seed = 19900120;
const rounds = 1000;

const say = (what: string, found: number, of: number, more: readonly string[] = []): void => {
  console.log(`${what.padEnd(46)} ${found} of ${of}  ${((found / of) * 100).toFixed(2)} %`);
  if (more.length > 0) console.log(`    ${[...new Set(more)].slice(0, 12).join(', ')}`);
};
const outcome = (what: string, { queries, missed }: Outcome): void =>
  say(
    what,
    queries - missed.length,
    queries,
    missed.map(({ query, id }) => `${query} (${id})`),
  );

const finds = (date: DateEntry, form: string): boolean =>
  parseDateQuery(form)
    .dates.flatMap(({ meanings }) => meanings)
    .some((query) => findDates(dates, query).some((hit) => hit.date === date && hit.relation === 'exact'));

const [edition] = editions;
if (!edition) throw new Error('There is no edition to search in');
const names = namesOf(edition);
const dates = buildDates([edition]);

console.log(
  `seed ${seed}, ${rounds} rounds of slips a surname\n${names.length} people and places, ${dates.length} dates\n`,
);
outcome('names of the registers', search(names, registered(), 3));
outcome('the same, typed otherwise', search(names, registered().flatMap(asTyped), 3));
outcome('case forms, Ukrainian and Russian', search(names, caseForms(), 3));
outcome('transliterations', search(names, transliterations(), 3));
for (const lang of ['en', 'uk'] as const) {
  const slips = slippedSurnames(lang, seed, rounds);
  outcome(`surnames with slips, ${lang}, among the first three`, search(names, slips, 3));
  outcome(`surnames with slips, ${lang}, first`, search(names, slips, 1));
}
for (const lang of ['en', 'uk'] as const) {
  const forms = dates.flatMap((date) => dateForms(date.edtf, lang).map((form) => ({ date, form })));
  const missed = forms.filter(({ date, form }) => !finds(date, form));
  say(
    `forms of the dates, ${lang}`,
    forms.length - missed.length,
    forms.length,
    missed.map(({ form }) => form),
  );
}
for (const other of editions) {
  const words = commonWords(other);
  const friends = falseFriends(names, words).map(({ query, id }) => `${query} (${id})`);
  say(`common words that find a name, ${other.lang}`, friends.length, words.length, friends);
}
