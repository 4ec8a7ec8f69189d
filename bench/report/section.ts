/** A part of the report, made of what one command has measured. */
export interface Section {
  readonly markdown: string;
  /** SVG by the names of files beside the report, which the text refers to. */
  readonly pictures: Readonly<Record<string, string>>;
}
