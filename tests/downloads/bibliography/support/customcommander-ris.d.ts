/** What of @customcommander/ris (which has no types of its own) is used here. */
declare module '@customcommander/ris' {
  export interface RisName {
    readonly last_name: string;
    readonly first_name: string;
    readonly initials: string;
    readonly suffix: string;
  }
  export interface RisDate {
    readonly year: string;
    readonly month: string;
    readonly day: string;
  }
  /** Each record by its tags, or null where it can't be read. */
  export function read(text: string): readonly Readonly<Record<string, readonly unknown[]>>[] | null;
}
