import type { VitePlugin } from './plain-imports.ts';

/**
 * Leaves out the line in which Tailwind names itself, where it has put it: in each style sheet, 100 bytes of each page over
 * the wire. Nothing of Tailwind’s own styles is in them; the README names it.
 */
export const plainStyles = (): VitePlugin => ({
  name: 'plain-styles',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\.css(?:\?|$)/ },
    handler: (css) => css.replace(/^\/\*! tailwindcss [^*]*\*\/\s*/, ''),
  },
});
