import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/edition/check.ts';
import { type Fault, formatFault, type RuleId, rules, warnings } from '../../src/edition/faults.ts';
import { layOver, validSite } from './support/sites.ts';

const catalogue = new URL('../../docs/faults.md', import.meta.url).pathname;

/** The line at fault, or nothing where the fault is in the file as a whole. */
const lineOf = async (folder: string, { file, place }: Fault): Promise<string | undefined> => {
  if (place.line === 1) return undefined;
  const source = await readFile(join(folder, file), 'utf8').catch(() => undefined);
  return source?.split('\n')[place.line - 1];
};

const block = (label: string, language: string, line: string | undefined): string[] =>
  line?.trim() ? [`${label}`, '', `\`\`\`${language}`, visible(line), '```', ''] : [];

/** What nobody would see on the page, by its code: `‹U+00AD›`. */
const visible = (line: string): string =>
  line.replace(
    /(?!\t)[\p{Cc}\p{Cf}]/gu,
    (found) => `‹U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );

/** The section of one rule, made from the site that breaks it. */
const section = async (rule: RuleId): Promise<string> => {
  const folder = await layOver(rule);
  const checked = await checkContent(join(folder, 'content'), folder);
  const fault = [...checked.faults, ...checked.warnings].find((one) => one.rule === rule);
  if (!fault) throw new Error(`The site ${rule} does not break its rule`);
  const language = fault.file.split('.').at(-1) ?? '';
  const wrong = await lineOf(folder, fault);
  const right = await lineOf(validSite, { ...fault, file: fault.file.replace(/^content\//, '') });
  await rm(folder, { recursive: true });
  return [
    `## ${rule}`,
    '',
    `${{ ...rules, ...warnings }[rule]}.`,
    '',
    ...block('Wrong:', language, wrong),
    '```text',
    formatFault(fault),
    '```',
    '',
    ...(right === wrong ? [] : block('Right:', language, right)),
  ].join('\n');
};

const heading = `# Faults

Everything that stops a build, by its rule. Each is told as \`file:line:column rule: what is wrong; how to mend it\`, all of them
at once, by \`npm run check\`, \`npm run dev\` and \`npm run build\`. The examples are the small sites in \`tests/fixtures/sites/\`,
and this page is made from them: \`npx vitest run --project unit tests/edition/fault-catalogue.test.ts -u\`.

[Warnings](#warnings), at the end, stop nothing.
`;

const warningsHeading = `# Warnings

What may be meant so, and is only told of, in the same form.
`;

test('the catalogue of faults shows every rule with the wrong line, its message, and the right one', async () => {
  const sections = [heading];
  for (const rule of Object.keys(rules) as RuleId[]) sections.push(await section(rule));
  sections.push(warningsHeading);
  for (const rule of Object.keys(warnings) as RuleId[]) sections.push(await section(rule));
  await expect(sections.join('\n')).toMatchFileSnapshot(catalogue);
});
