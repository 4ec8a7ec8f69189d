import type { VFileMessage } from 'vfile-message';
import type { Place } from './annotations.ts';
import { fileStart } from './place.ts';

/** Every kind of fault that stops a build, by its rule id. Each has a page in `docs/faults/`. */
export const rules = {
  // Files
  'missing-file': 'A file that the content folder must have is not there',
  'missing-edition': 'An article lacks its edition in a language of the site',
  'unknown-language': 'An edition is in a language that the site does not speak',
  'wrong-language': 'The front matter names another language than the file name',
  'malformed-article-id': 'The folder of an article has a name that cannot stand in an address',
  'reserved-article': 'The folder of an article has the name of another page of the site',
  // Letters
  'not-utf8': 'A file is in another encoding than UTF-8',
  'control-character': 'A file holds a character that is none of a text',
  'bidirectional-control': 'A file holds a character that turns the direction of what is read',
  'invisible-character': 'A file holds a character that nobody sees',
  'mixed-scripts': 'A word has letters of two scripts',
  'lookalike-letter': 'A character only looks like the right one',
  // Data
  'malformed-yaml': 'A file or a front matter is not valid YAML',
  'malformed-json': 'A file is not valid JSON',
  'duplicate-key': 'A key is given twice',
  'missing-field': 'A field that must be there is not',
  'unknown-field': 'A field has a name that means nothing here',
  'invalid-field': 'A field has a value that cannot stand there',
  'duplicate-reference': 'Two references have the same citation key',
  'same-number': 'Two references have the same published number',
  'key-of-another-work': 'Two articles have the same citation key for different works',
  // Text
  'malformed-mdx': 'An edition is not valid MDX',
  'unexpected-code': 'An edition holds program code',
  'unexpected-element': 'An edition uses an element that it does not have',
  'unexpected-attribute': 'An element has an attribute that means nothing here',
  'unexpected-content': 'An edition holds something that is neither a section nor a paragraph',
  'text-before-section': 'A paragraph stands before the first section',
  'malformed-note': 'A note is not closed, empty, or inside another note',
  // Links
  'unsafe-link': 'A link leads to something else than a page of the web or a place of the edition',
  'unknown-anchor': 'A link leads to a place that the edition does not have',
  // Claims
  'claim-without-id': 'A claim has no id',
  'malformed-claim-id': 'A claim has an id that cannot stand in an address',
  'duplicate-claim': 'Two claims have the same id',
  'nested-claim': 'A claim stands inside another claim',
  'claim-in-note': 'A claim stands in a note',
  'claim-across-paragraphs': 'A claim does not lie within one paragraph',
  'empty-claim': 'A claim has no words',
  // Mentions
  'mention-without-id': 'A mention does not say whom, where or when it means',
  'unknown-person': 'A mention names a person who is not in people.yaml',
  'unknown-place': 'A mention names a place that is not in places.yaml',
  'malformed-date': 'A date is not in the Extended Date/Time Format',
  'impossible-date': 'A date does not exist',
  'empty-mention': 'A mention has no words',
  // Languages
  'malformed-language': 'Words in another language do not say in which',
  // Citations
  'malformed-citation': 'A citation is not written as [@key] or [@key, p. N]',
  'unknown-reference': 'A citation names a reference that the list does not have',
  'citation-outside-claim': 'A citation stands outside any claim',
  'misplaced-citation': 'A citation stands in a note, in emphasis, in a link or in a mention',
  'unformatted-citation': 'A citation could not be formatted',
  'page-beyond-book': 'A citation names a page that the work does not have',
  'repeated-paragraph': 'A paragraph stands in another one too, word for word',
  'date-not-as-read': 'A date is marked otherwise than it reads',
  // Editions of one article
  'editions-differ-in-sections': 'One edition lacks a section of the other',
  'editions-differ-in-paragraphs': 'One edition lacks a paragraph of the other',
  'editions-differ-in-claims': 'One edition lacks a claim of the other, or has it elsewhere',
  'editions-differ-in-citations': 'One edition lacks a citation of the other',
  'editions-differ-in-locators': 'Two editions cite different pages',
  'editions-differ-in-mentions': 'One edition lacks a mention of the other',
  'editions-differ-in-notes': 'One edition lacks a note of the other',
} as const satisfies Record<string, string>;

/** What is told of, but stops nothing: it may be meant so. */
export const warnings = {
  'unmarked-person': 'A person of the register is named without being marked',
  'unmarked-date': 'A date is named without being marked',
  'unused-person': 'No article names a person of the register',
  'unused-place': 'No article names a place of the register',
  'unused-reference': 'The article does not cite a reference',
} as const satisfies Record<string, string>;

export type WarningId = keyof typeof warnings;
export type RuleId = keyof typeof rules | WarningId;

/** Something an editor has to mend before the site is built, or should look at. */
export interface Fault {
  /** Path of the file, relative to the project when shown. */
  readonly file: string;
  readonly place: Place;
  readonly rule: RuleId;
  /** What is wrong. */
  readonly reason: string;
  /** How to mend it. */
  readonly mend: string;
}

/**
 * `content/articles/x/en.mdx:12:34 unknown-reference: what is wrong; how to mend it`; of what stops nothing,
 * `… unmarked-date (warning): …`
 */
export const formatFault = ({ file, place, rule, reason, mend }: Fault): string =>
  `${file}:${place.line}:${place.column} ${rule}${rule in warnings ? ' (warning)' : ''}: ${reason}; ${mend}`;

/**
 * One fault a line. Nothing stands before a path, neither a time nor a label, so that a terminal can open the place.
 */
export const listFaults = (faults: readonly Fault[]): string =>
  faults.map((fault) => `${formatFault(fault)}\n`).join('');

/** How a list of faults ends: `There are 3 faults in the content.` */
export const countFaults = ({ length }: readonly Fault[]): string =>
  `There ${length === 1 ? 'is 1 fault' : `are ${length === 0 ? 'no' : length} faults`} in the content.`;

/** Faults in the order in which an editor reads: by file, then from top to bottom. */
export const sortFaults = (faults: readonly Fault[]): readonly Fault[] =>
  [...faults].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareText(formatFault(a), formatFault(b)),
  );

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const isRule = (id: unknown): id is keyof typeof rules =>
  typeof id === 'string' && Object.hasOwn(rules, id);

/**
 * The fault that a message of the pipeline tells of. What a plugin reports carries its rule and mend; anything else
 * is thrown by the MDX compiler, which cannot read the file.
 */
export const faultFromMessage = (file: string, message: VFileMessage): Fault => ({
  file,
  place: { line: message.line ?? fileStart.line, column: message.column ?? fileStart.column },
  ...(message.source === 'edition' && isRule(message.ruleId)
    ? { rule: message.ruleId, reason: message.reason, mend: message.note ?? rules[message.ruleId] }
    : {
        rule: 'malformed-mdx',
        reason: message.reason,
        mend: 'close what is open; a bare < is written &lt; and a bare { is written &#123;',
      }),
});
