/**
 * The styles that stand in the head of a page, byte for byte as its policy has their hashes.
 *
 * @param html a page as Astro writes it, which closes its head
 */
export const inlineStyles = (html: string): readonly string[] =>
  [...html.slice(0, html.indexOf('</head>')).matchAll(/<style[^>]*>(?<css>.*?)<\/style>/gs)].map(
    ({ groups }) => groups?.['css'] ?? '',
  );
