/**
 * Makes `docs/bench.md` and its pictures of what the other commands have measured: `npm run bench:report`. A part that
 * has not been measured is not in it.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { figuresFolder } from '../kept-figures.ts';
import type { Section } from './section.ts';
import { buildPeersSection } from './sections/build-peers.ts';
import { buildingSection } from './sections/building.ts';
import { devSection } from './sections/dev.ts';
import { lighthouseSection } from './sections/lighthouse.ts';
import { pagesSection } from './sections/pages.ts';
import { scaleSection } from './sections/scale.ts';
import { searchSection } from './sections/search.ts';

const pictures = 'docs/bench';

/** A section of a file of figures; none where nothing was measured. */
const sectionOf = async <Figures>(
  file: string,
  make: (figures: Figures) => Section,
): Promise<readonly Section[]> => {
  const path = join(figuresFolder, file);
  return existsSync(path) ? [make(JSON.parse(await readFile(path, 'utf8')))] : [];
};

const sections = [
  ...(await sectionOf('pages.json', (of: Parameters<typeof pagesSection>[0]) =>
    pagesSection(of, 'Starlight + rehype-citation'),
  )),
  ...(await sectionOf('search.json', searchSection)),
  ...(await sectionOf('scale.json', scaleSection)),
  ...(await sectionOf('build.json', buildingSection)),
  ...(await sectionOf('build-peers.json', buildPeersSection)),
  ...(await sectionOf('dev.json', devSection)),
  ...(await sectionOf('lighthouse.json', lighthouseSection)),
];
if (sections.length === 0) throw new Error('Nothing has been measured: npm run bench');

await rm(pictures, { recursive: true, force: true });
await mkdir(pictures, { recursive: true });
for (const section of sections) {
  for (const [file, svg] of Object.entries(section.pictures)) {
    await writeFile(join(pictures, file), `${svg}\n`);
  }
}
await writeFile(
  'docs/bench.md',
  `${[
    '# Measured',
    'Made by `npm run bench`, which repeats it; after `npm run build`. All figures of a section are of one run. What profiling found, and why a limit is not met, is told in [speed.md](speed.md).',
    ...sections.map(({ markdown }) => markdown),
  ].join('\n\n')}\n`,
);
console.log('docs/bench.md');
