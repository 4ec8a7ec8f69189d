import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/edition/check.ts';
import { type Fault, formatFault, type RuleId, rules, warnings } from '../../src/edition/faults.ts';
import { layOver, validSite } from './support/sites.ts';

const docs = new URL('../../docs/', import.meta.url).pathname;
const all = { ...rules, ...warnings };

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

/** The page of one rule, made from the site that breaks it. */
const page = async (rule: RuleId): Promise<string> => {
  const folder = await layOver(rule);
  const checked = await checkContent(join(folder, 'content'), folder);
  const fault = [...checked.faults, ...checked.warnings].find((one) => one.rule === rule);
  if (!fault) throw new Error(`The site ${rule} does not break its rule`);
  const language = fault.file.split('.').at(-1) ?? '';
  const wrong = await lineOf(folder, fault);
  const right = await lineOf(validSite, { ...fault, file: fault.file.replace(/^content\//, '') });
  await rm(folder, { recursive: true });
  return [
    `# ${rule}`,
    '',
    `${all[rule]}. ${rule in warnings ? 'A warning, which stops nothing: it may be meant so.' : 'A fault, which stops the build.'}`,
    '',
    ...block('Wrong:', language, wrong),
    'The message:',
    '',
    '```text',
    formatFault(fault),
    '```',
    '',
    ...(right === wrong ? [] : block('Right:', language, right)),
    `[All faults](../faults.md) · [the site of this example](../../tests/fixtures/sites/${rule})`,
    '',
  ].join('\n');
};

const table = (ids: Readonly<Record<string, string>>): string =>
  ['| rule | what is wrong |', '| --- | --- |']
    .concat(Object.entries(ids).map(([rule, what]) => `| [${rule}](faults/${rule}.md) | ${what} |`))
    .join('\n');

const overview = `# Faults

Everything that stops a build, by its rule. Each is told as \`file:line:column rule: what is wrong; how to mend it\`, all of them
at once, by \`npm run check\`, \`npm run dev\` and \`npm run build\`. Each rule has a page that shows a wrong line, the message, and
the right line. The examples are the small sites in \`tests/fixtures/sites/\`, and the pages are made from them:
\`npx vitest run --project unit tests/edition/fault-catalogue.test.ts -u\`.

${table(rules)}

## Warnings

What may be meant so, and is only told of, in the same form.

${table(warnings)}
`;

describe('the catalogue of faults', () => {
  test('has every rule in one table', async () => {
    await expect(overview).toMatchFileSnapshot(join(docs, 'faults.md'));
  });

  test.each(Object.keys(all) as RuleId[])(
    'shows the wrong line of %s, its message, and the right one',
    async (rule) => {
      await expect(await page(rule)).toMatchFileSnapshot(join(docs, 'faults', `${rule}.md`));
    },
  );

  test('has no page of a rule that is none', async () => {
    const pages = await readdir(join(docs, 'faults'));
    expect(pages.toSorted()).toEqual(
      Object.keys(all)
        .map((rule) => `${rule}.md`)
        .toSorted(),
    );
  });
});
