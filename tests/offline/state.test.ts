import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/edition/annotations.ts';
import { workerAddress } from '../../src/offline/address.ts';
import { type State, statesOf, type Workers } from '../../src/offline/view/state.ts';

const worker = (state: ServiceWorkerState, kept: readonly Lang[], rest = '') => ({
  state,
  scriptURL: `https://example.org${workerAddress('/', kept)}${rest}`,
});
const none: Workers = { installing: null, waiting: null, active: null };

const english = worker('activated', ['en']);
const both = worker('activated', ['en', 'uk']);

describe('what is said on an English page', () => {
  const cases: readonly (readonly [string, Partial<Workers>, readonly State[]])[] = [
    ['nothing is kept', {}, ['off']],
    ['it is loaded for the first time', { installing: worker('installing', ['en']) }, ['keeping']],
    ['it has just been loaded', { active: worker('activating', ['en']) }, ['keeping']],
    ['it is kept', { active: english }, ['kept']],
    ['both languages are kept', { active: both }, ['kept', 'both']],
    ['the other language is kept', { active: worker('activated', ['uk']) }, ['off']],
    [
      'it is added to the other',
      { active: worker('activated', ['uk']), installing: worker('installing', ['en', 'uk']) },
      ['keeping'],
    ],
    [
      'it has been added to the other, of an older release',
      { active: worker('activated', ['uk']), waiting: worker('installed', ['en', 'uk']) },
      ['newer'],
    ],
    [
      'the other is added to it',
      { active: english, installing: worker('installing', ['en', 'uk']) },
      ['kept'],
    ],
    ['a newer release is loaded', { active: english, installing: worker('installing', ['en']) }, ['kept']],
    ['a newer release waits', { active: english, waiting: worker('installed', ['en']) }, ['kept', 'newer']],
    [
      'a newer release waits, in both languages',
      { active: both, waiting: worker('installed', ['en', 'uk']) },
      ['kept', 'both', 'newer'],
    ],
    [
      'it is loaded anew after it has been removed, while a page that it served is open',
      { active: english, installing: worker('installing', ['en'], '&again') },
      ['keeping'],
    ],
  ];
  test.each(cases)('where %s', (_case, workers, expected) => {
    expect(statesOf({ ...none, ...workers }, 'en')).toEqual(expected);
  });
});
