import { readFileSync } from 'node:fs';
import type { Annotations, Lang } from '../../../src/edition/annotations.ts';
import { checkContent } from '../../../src/edition/check.ts';
import { loadContent } from '../../../src/edition/load.ts';
import { languages } from '../../../src/i18n/languages.ts';

/** The article as it stands in `content/`: its annotations, and the same counted in its source. */
export interface RealEdition {
  readonly annotations: Annotations;
  readonly source: string;
}

const { articles } = await checkContent();
const [article] = articles;

export const editionIn = (lang: Lang): RealEdition => {
  const edition = article?.editions.find((one) => one.lang === lang);
  if (!edition?.annotations) throw new Error(`The content holds no valid edition in ${lang}`);
  return { annotations: edition.annotations, source: readFileSync(edition.path, 'utf8') };
};

export const editions: readonly (readonly [Lang, RealEdition])[] = languages.map((lang) => [
  lang,
  editionIn(lang),
]);

const { people, places } = loadContent();
if (!people.value || !places.value) throw new Error('The registers of the content are at fault');

export const registers = { people: people.value, places: places.value };
