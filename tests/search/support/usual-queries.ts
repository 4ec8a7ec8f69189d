/** What readers may be expected to type; each is to be found. */

/** How readers may write names and dates, by the ids of who, where or when is meant. */
export const people = {
  gorbachev: ['Gorbatschow', 'Gorbachov', 'Gorbochev', 'Горбачев', 'Горбачову', 'Ujh,fxjd'],
  yazov: ['Jazov', 'Язовим'],
  'ter-petrosyan': ['Petrosyan'],
  starovoitova: ['Starovoytova'],
  yeltsin: ['Eltsin'],
  aliyev: ['Geidar Aliev'],
  huseynov: ['Huseinov'],
  mutalibov: ['Mutallibov'],
};

export const places = { jalilabad: ['Dzhalilabad'], sumgait: ['Sumqayit'] };

export const dates = {
  '1990-01-20': [
    '20 January 1990',
    'January 20 1990',
    '20.01.1990',
    '20/01/1990',
    '1990-01-20',
    '20 січня 1990 р.',
    'Jan 1990',
    'січень 1990',
  ],
  '1990-01-19--1990-01-20': ['20 January 1990', 'в ніч із 19 на 20 січня', 'січень 1990'],
  '1989-23': ['autumn 1989', 'осінь 1989'],
  '1918-21': ['1918'],
};

/** Forms of a word, each of which finds a paragraph that has any other. */
export const words = [
  ['трагедія', 'трагедією', 'трагедій'],
  ['січень', 'січня'],
  ['біженець', 'біженців'],
  ['рік', 'роки'],
  ['ніч', 'ночі'],
];
