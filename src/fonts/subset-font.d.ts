/** What of subset-font (which has no types of its own) is used here. */
declare module 'subset-font' {
  /**
   * @param keepFeatures tags of OpenType features
   * @throws when `font` is no font
   */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; keepFeatures: string[] },
  ): Promise<Buffer>;
}
