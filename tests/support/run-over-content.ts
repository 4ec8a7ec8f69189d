import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Runs a command of the project over a content folder.
 *
 * @param command arguments of Node.js
 * @returns its exit code, and what it said on standard error
 */
export const runOverContent = (
  command: readonly string[],
  content: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; errors: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      env: {
        ...process.env,
        CONTENT_DIR: content,
        ASTRO_TELEMETRY_DISABLED: '1',
        // rehype-citation loads Node’s deprecated punycode.
        NODE_NO_WARNINGS: '1',
        // Set by vitest; Astro would build for development, and for the root of a host.
        NODE_ENV: 'production',
        BASE_URL: undefined,
        DEV: undefined,
        MODE: undefined,
        PROD: undefined,
        ...env,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, errors }));
  });
