import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteArticle } from '../edition/site-article.ts';
import { charactersOf } from './characters.ts';
import { type Face, faceFile, faces } from './faces.ts';
import { subsetOf } from './subset.ts';

/**
 * Gives the styles what they call `@fonts/<face>`: in a build the letters that the site prints and no others, so that a page
 * waits for one small file a face; while somebody edits, who may write any letter, all.
 *
 * One set of letters for all pages: as each names its other language and the works as they were published, those of one
 * language would have all letters but two or three of the other's.
 *
 * @returns the integration, and what it must be given before: the articles, by whoever reads them
 */
export const siteFonts = (): {
  readonly integration: AstroIntegration;
  readonly take: (articles: readonly SiteArticle[]) => void;
} => {
  let isBuild = false;
  let characters: string | undefined;
  return {
    take: (articles) => {
      if (isBuild) characters = charactersOf(articles);
    },
    integration: {
      name: 'site-fonts',
      hooks: {
        'astro:config:setup': ({ command, config, updateConfig }) => {
          const folder = fileURLToPath(new URL('fonts/', config.cacheDir));
          const names = Object.keys(faces) as Face[];
          isBuild = command === 'build';
          const make = async (): Promise<Aliases> => {
            if (characters === undefined) throw new Error('The check, which reads the articles, has not run');
            const printed = characters;
            await mkdir(folder, { recursive: true });
            return aliases(names, async (face) => {
              const file = join(folder, `${face}.woff2`);
              await writeFile(file, await subsetOf(face, printed));
              return file;
            });
          };
          // Vite asks for each of its environments.
          let made: Promise<Aliases> | undefined;
          const askedFor = () => {
            made ??= isBuild ? make() : aliases(names, faceFile);
            return made;
          };
          updateConfig({ vite: { plugins: [{ name: 'site-fonts', config: askedFor }] } });
        },
      },
    },
  };
};

interface Aliases {
  readonly resolve: { readonly alias: Record<string, string> };
}

const aliases = async (
  names: readonly Face[],
  fileOf: (face: Face) => string | Promise<string>,
): Promise<Aliases> => {
  const files = await Promise.all(names.map(async (face) => [`@fonts/${face}`, await fileOf(face)]));
  return { resolve: { alias: Object.fromEntries(files) } };
};
