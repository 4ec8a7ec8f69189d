import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentSecurityPolicy, securityHeaders } from '../../src/security/policy.ts';

const headers = securityHeaders(contentSecurityPolicy([], []));

test('the page on publishing has each header in its table, and for each host that it shows how to set up', async () => {
  const page = await readFile('docs/hosting.md', 'utf8');
  const [, nginx = '', caddy = ''] = /```nginx\n(.*?)```.*```caddyfile\n(.*?)```/s.exec(page) ?? [];
  for (const [name, value] of Object.entries(headers)) {
    expect(page).toContain(`| \`${name}\` |`);
    const shown =
      { 'Content-Security-Policy': '<policy>', 'Permissions-Policy': '<permissions>' }[name] ?? value;
    expect(nginx).toContain(`add_header ${name} "${shown}" always;`);
    expect(caddy).toContain(`${name} "${shown}"`);
  }
});

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { permissions?: Record<string, string>; steps: { uses?: string; run?: string }[] }>
  >;
}

test('the workflow pins what it uses by commit, and may do no more than it must', async () => {
  const workflow: Workflow = parse(await readFile('.github/workflows/publish.yml', 'utf8'));
  expect(workflow.permissions).toEqual({ contents: 'read' });
  const { test: proving, publish } = workflow.jobs;
  expect(proving?.permissions).toBeUndefined();
  expect(publish?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const uses = steps.flatMap((step) => step.uses ?? []);
  expect(uses).toHaveLength(4);
  for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
    'npm ci',
    'npm run audit',
    expect.stringMatching(/npm test$/),
    'npm run export',
  ]);
});
