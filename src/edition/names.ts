/** CSL name parts, with the patronymic that CSL has no part for. */
export interface NameParts {
  readonly family: string;
  readonly given?: string | undefined;
  readonly patronymic?: string | undefined;
}

/** `Rubaba Yasin Azizova`: given name, patronymic, family name. */
export const fullName = ({ given, patronymic, family }: NameParts): string =>
  [given, patronymic, family].filter(Boolean).join(' ');
