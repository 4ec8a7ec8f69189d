/** A part of a site, which is published by itself. */
export interface Shard {
  /** Folders of the site that it has, with all in them that no other shard has. None of the first, which has the rest. */
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** What a host wants of each site that it is given. */
export const inEach: ReadonlySet<string> = new Set(['404.html', '_headers']);

/** More rules than this say rather that there is too little room. */
const mostFolders = 40;

/**
 * Cuts a site into parts of so many files at most, by whole folders, the largest that fit: so few rules tell where a file is.
 *
 * @param files paths in the built site, with slashes
 * @returns one shard where all fit in
 * @throws where too many folders would have to be told apart
 */
export const planShards = (files: readonly string[], limit: number): readonly Shard[] => {
  const common = files.filter((file) => inEach.has(file));
  const room = limit - common.length;
  const cut: { folders: string[]; files: string[] }[] = [];
  let rest = files.filter((file) => !inEach.has(file));
  for (let moved = 0; rest.length > room; moved++) {
    const [folder, size] = largestFolder(rest, room);
    if (folder === undefined || moved >= mostFolders)
      throw new Error(
        `The site has ${files.length} files, of which no folders make parts of ${limit} at most; give a higher --limit`,
      );
    let shard = cut.find((one) => one.files.length + size <= room);
    if (!shard) {
      shard = { folders: [], files: [] };
      cut.push(shard);
    }
    const { inside = [], outside = [] } = Object.groupBy(rest, (file) =>
      file.startsWith(`${folder}/`) ? 'inside' : 'outside',
    );
    shard.folders.push(folder);
    shard.files.push(...inside);
    rest = outside;
  }
  return [{ folders: [], files: rest }, ...cut].map((shard) => ({
    ...shard,
    files: [...shard.files, ...common],
  }));
};

/** Of the folders that fit, the one with most files, and how many; of equals, the first. */
const largestFolder = (files: readonly string[], room: number): readonly [string | undefined, number] => {
  const sizes = new Map<string, number>();
  for (const file of files) {
    for (let end = file.indexOf('/'); end > 0; end = file.indexOf('/', end + 1)) {
      const folder = file.slice(0, end);
      sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
    }
  }
  let [largest, most]: [string | undefined, number] = [undefined, 0];
  for (const [folder, size] of sizes) if (size > most && size <= room) [largest, most] = [folder, size];
  return [largest, most];
};

/** A folder that another shard than the first has, by its number. */
export interface ShardRule {
  readonly folder: string;
  readonly shard: number;
}

/** In the order in which they are tried: a folder inside another comes before it. */
export const rulesOf = (shards: readonly Shard[]): readonly ShardRule[] =>
  shards
    .flatMap(({ folders }, shard) => folders.map((folder) => ({ folder, shard })))
    .sort(
      (a, b) => b.folder.split('/').length - a.folder.split('/').length || (a.folder < b.folder ? -1 : 1),
    );

/**
 * The rules as Netlify reads them in `_redirects`: what is in a folder is fetched from where its shard is, and the address
 * stays as it is.
 *
 * @param address of a shard, with `{n}` for its number: `https://edition-{n}.example.org`
 * @see https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/
 */
export const redirectsOf = (rules: readonly ShardRule[], address: string): string =>
  rules
    .map(({ folder, shard }) => {
      const there = address.replaceAll('{n}', String(shard)).replace(/\/$/, '');
      return `/${folder}/* ${there}/${folder}/:splat 200\n`;
    })
    .join('');
