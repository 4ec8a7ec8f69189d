/** Files of a site that are made alike, and how many there are. */
export interface FileKind {
  /** Without what each has of its own: `<lang>/sources/<id>/index.html`, `<lang>/<article>/*.bib`. */
  readonly pattern: string;
  readonly count: number;
}

/** Here each folder is of someone or something. */
const named = /^(<lang>\/(?:sources|people|places|timeline)\/)[^/]+(?=\/)/;

/**
 * The kinds of files that a site is made of, the most numerous first.
 *
 * @param files paths in the built site, with slashes
 * @param articles folders of `content/articles/`
 */
export const fileKinds = (files: readonly string[], articles: readonly string[]): readonly FileKind[] => {
  const known = new Set(articles);
  return [...Map.groupBy(files, (file) => patternOf(file, known))]
    .map(([pattern, { length }]) => ({ pattern, count: length }))
    .sort((a, b) => b.count - a.count || (a.pattern < b.pattern ? -1 : 1));
};

const patternOf = (file: string, articles: ReadonlySet<string>): string => {
  const folders = file.split('/');
  const name = folders.pop() ?? '';
  const [lang = '', article = ''] = folders;
  if (/^[a-z]{2}$/.test(lang)) folders[0] = '<lang>';
  if (articles.has(article)) folders[1] = '<article>';
  const folder = [...folders, ''].join('/').replace(named, '$1<id>');
  return folder + (isAlone(name) ? name : `*${endingOf(name, folder, `${article}.${lang}`)}`);
};

/** Whether a folder has one such file at most. */
const isAlone = (name: string): boolean => /^(?:index\.html|[^.]*)$/.test(name);

/** Of a file of assets the last, for its name has a hash. */
const endingOf = (name: string, folder: string, edition: string): string => {
  if (folder === 'assets/') return name.slice(name.lastIndexOf('.'));
  return name.startsWith(`${edition}.`) ? name.slice(edition.length) : name.slice(name.indexOf('.'));
};
