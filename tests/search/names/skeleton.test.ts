import { describe, expect, test } from 'vitest';
import { skeletonsOf } from '../../../src/search/names/skeleton.ts';

/** The skeletons that all spellings have in common. */
const shared = (spellings: string): readonly string[] => {
  const [first = [], ...others] = spellings.split(' ').map(skeletonsOf);
  return first.filter((skeleton) => others.every((skeletons) => skeletons.includes(skeleton)));
};

describe('a skeleton', () => {
  test.each([
    ['Горбачов Gorbachov Gorbachyov Gorbatschow Gorbaczow Gorbatchov Qorbaçov Горбачов Gorbačov', 'horbacov'],
    ['Горбачёв Горбачев Gorbachev Gorbačëv Gorbatchev', 'horbacev'],
    ['Язов Yazov Jazov Jasow Iazov Âzov I͡azov', 'iasov'],
    ['Єльцин Ельцин Yeltsin Eltsin El’cin El′t͡sin Jelzin Jelcyn Eltsine', 'elsin'],
    ['Гусейнов Huseynov Guseinov Gusejnov Gousseïnov Gusseinow Hüseynov Хусейнов', 'huseinov'],
    ['Джалілабад Dzhalilabad Dschalilabad Djalilabad Jalilabad', 'zalilabad'],
    ['Сумгаїт Сумгаит Sumgait Sumqayıt Sumgayyt Soumgaït', 'sumhait'],
    ['Карабах Karabakh Karabach Karabagh', 'karabah'],
    ['Петросян Petrosyan Petrosian Petrosjan Petrossian', 'petrosian'],
    ['Старовойтова Starovoytova Starovojtova Starowoitowa Starovoïtova', 'starovoitova'],
    ['Govorukhin Goworuchin Govoruhin Govoroukhine Hovorukhin Говорухін', 'hovoruhin'],
    ['Gorbacheff Gorbachev', 'horbacev'],
  ])('is one for %s', (spellings, skeleton) => {
    expect(shared(spellings)).toContain(skeleton);
  });

  test('keeps apart what sounds apart', () => {
    expect(shared('Gorbachev Gorokhov')).toEqual([]);
    expect(shared('Везиров Муталибов')).toEqual([]);
    expect(shared('СССР РСР')).toEqual([]);
  });

  test('of an alphabet that it does not know is the word itself', () => {
    expect(skeletonsOf('Հայաստան')).toEqual(['հայաստան']);
    expect(skeletonsOf('')).toEqual(['']);
    expect(skeletonsOf('%00')).toEqual(['']);
  });
});
