import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { languages } from '../i18n/languages.ts';
import { pageNames } from '../i18n/page-names.ts';
import type { Lang } from './annotations.ts';
import type { EditionContext } from './context.ts';
import { type DataFile, readDataFile } from './data/data-file.ts';
import { untilChanged } from './data/until-changed.ts';
import type { Fault, RuleId } from './faults.ts';
import { readFrontMatter } from './front-matter.ts';
import { type ArticleId, isId, type PersonId, type PlaceId, type ReferenceKey } from './ids.ts';
import { fileStart } from './place.ts';
import { type Article, articleSchema } from './schemas/article.ts';
import type { FrontMatter } from './schemas/front-matter.ts';
import { type Person, peopleSchema } from './schemas/people.ts';
import { type PlaceEntry, placesSchema } from './schemas/places.ts';
import { type Reference, referencesSchema } from './schemas/reference.ts';
import { readSource } from './source/read-source.ts';

/** The folder that holds the content, relative to the project; tests point it at content of their own. */
export const contentFolder: string = process.env['CONTENT_DIR'] ?? 'content';

/** One article's folder as it lies on disk. */
interface ArticleFiles {
  readonly id: ArticleId;
  readonly folder: string;
  readonly article: DataFile<Article>;
  readonly references: DataFile<Reference[]>;
  readonly editions: readonly EditionFile[];
}

/** `en.mdx` */
export interface EditionFile {
  readonly lang: Lang;
  readonly path: string;
  readonly source: string;
  readonly frontMatter: DataFile<FrontMatter>;
  /** Of its letters. */
  readonly faults: readonly Fault[];
}

/** Everything in the content folder except what the text of the editions says. */
export interface Content {
  readonly people: DataFile<Record<PersonId, Person>>;
  readonly places: DataFile<Record<PlaceId, PlaceEntry>>;
  readonly articles: readonly ArticleFiles[];
  /** Of all files and of their arrangement. */
  readonly faults: readonly Fault[];
}

export const readPeople = (folder = contentFolder): Content['people'] =>
  readDataFile(resolve(folder, 'people.yaml'), peopleSchema);

export const readPlaces = (folder = contentFolder): Content['places'] =>
  readDataFile(resolve(folder, 'places.yaml'), placesSchema);

/** @param folder the folder of the article */
const readArticle = (folder: string): DataFile<Article> =>
  readDataFile(resolve(folder, 'article.yaml'), articleSchema);

/** @param folder the folder of the article */
const readReferences = (folder: string): DataFile<Reference[]> =>
  readDataFile(resolve(folder, 'references.json'), referencesSchema);

/**
 * Reads a content folder and holds its data files and front matters against their schemas.
 *
 * @returns what could be read, and the faults of all that could not; throws only where the disk does
 */
export const loadContent = (folder = contentFolder): Content => {
  const people = readPeople(folder);
  const places = readPlaces(folder);
  const articlesFolder = resolve(folder, 'articles');
  const names = foldersIn(articlesFolder);
  const articles = names
    .filter((name) => isId<ArticleId>(name))
    .map((name) => loadArticle(name, join(articlesFolder, name)));
  return {
    people,
    places,
    articles,
    faults: [
      ...people.faults,
      ...places.faults,
      ...(names.length === 0
        ? [fileFault(articlesFolder, 'missing-file', 'there is no article', 'add a folder for one')]
        : []),
      ...names
        .filter((name) => !isId(name))
        .map((name) =>
          fileFault(
            join(articlesFolder, name),
            'malformed-article-id',
            `"${name}" is no id`,
            'rename the folder: lower-case words of a–z and 0–9, joined by hyphens',
          ),
        ),
      ...names
        .filter((name) => pageNames.has(name))
        .map((name) =>
          fileFault(
            join(articlesFolder, name),
            'reserved-article',
            `the site has a page of its own at "${name}"`,
            'rename the folder',
          ),
        ),
      ...articles.flatMap(faultsOf),
    ],
  };
};

/** What the plugins need to know about the edition in a file, `<content>/articles/<article>/<lang>.mdx`. */
export const lookUpEdition = (path: string): EditionContext => {
  const folder = dirname(path);
  const content = resolve(folder, '../..');
  const references = readReferences(folder);
  return {
    article: basename(folder) as ArticleId,
    lang: languages.find((lang) => lang === basename(path, '.mdx')) ?? 'en',
    references:
      references.value && new Map(references.value.map(({ id, number }) => [id as ReferenceKey, number])),
    referencesPath: references.path,
    people: keysOf(readPeople(content).value),
    places: keysOf(readPlaces(content).value),
  };
};

const keysOf = <Id extends string>(register: Record<Id, unknown> | undefined): ReadonlySet<Id> | undefined =>
  register && new Set(Object.keys(register) as Id[]);

const loadArticle = (id: ArticleId, folder: string): ArticleFiles => ({
  id,
  folder,
  article: readArticle(folder),
  references: readReferences(folder),
  editions: languages
    .map((lang) => ({ lang, path: join(folder, `${lang}.mdx`) }))
    .filter(({ path }) => existsSync(path))
    .map(({ lang, path }) => keep(path, lang, () => readEditionFile(lang, path))),
});

const keep = untilChanged<EditionFile>();

const readEditionFile = (lang: Lang, path: string): EditionFile => {
  const { text: source, faults } = readSource(path);
  return { lang, path, source, faults, frontMatter: readFrontMatter(path, source, lang) };
};

const faultsOf = ({ folder, article, references, editions }: ArticleFiles): readonly Fault[] => [
  ...article.faults,
  ...references.faults,
  ...editions.flatMap(({ faults, frontMatter }) => [...faults, ...frontMatter.faults]),
  ...languages
    .filter((lang) => !editions.some((edition) => edition.lang === lang))
    .map((lang) =>
      fileFault(
        join(folder, `${lang}.mdx`),
        'missing-edition',
        'the article has no edition in this language',
        'add the file',
      ),
    ),
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.mdx') && !languages.some((lang) => `${lang}.mdx` === name))
    .map((name) =>
      fileFault(
        join(folder, name),
        'unknown-language',
        `"${basename(name, '.mdx')}" is no language of the site`,
        `rename or remove the file; the languages are ${languages.join(', ')}`,
      ),
    ),
];

const foldersIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
        .map(({ name }) => name)
    : [];

const fileFault = (file: string, rule: RuleId, reason: string, mend: string): Fault => ({
  file,
  place: fileStart,
  rule,
  reason,
  mend,
});
