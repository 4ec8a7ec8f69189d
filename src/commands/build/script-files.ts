import type { AstroUserConfig } from 'astro';

type Environments = NonNullable<NonNullable<AstroUserConfig['vite']>['environments']>;

/**
 * Which modules share a file of script. Left to itself, the bundler gives each small module that two pages have in common
 * a file of its own, and a page then waits for eight files where two would do, which compress better as well.
 *
 * @see https://rolldown.rs/reference/OutputOptions.codeSplitting
 */
export const scriptFiles: Environments[string] = {
  build: {
    rolldownOptions: {
      output: {
        // Not after Astro's own name for a script of a component, which is longer than the script.
        entryFileNames: ({ name }) => `assets/${name.replace(/\.astro_astro_type_script.*/, '')}.[hash].js`,
        codeSplitting: {
          groups: [
            // On every page.
            {
              name: 'page',
              test: /components\/page\/(theme|memory|at-first-sign|lay-out)|modified-click|view\/opener|preload-helper/,
            },
            // In the reading and the parallel view.
            {
              name: 'reading',
              test: /components\/reading\/(reading|basis|marked|place)|citations\/(load-cards|way-back)/,
            },
          ],
        },
      },
    },
  },
};
