import { delimiter, join } from 'node:path';

/** What the search asks of the machine; injected, so that it can be tested on any. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
}

/** Where Chromium and Chrome are installed on Linux, by the names that distributions give them. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
];

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];

/** Paths of the browsers installed on a machine, best first. */
export function installedBrowsers({ platform, env, exists }: Machine): string[] {
  return [...new Set(places(platform, env))].filter(exists);
}

function places(platform: NodeJS.Platform, env: Machine['env']): string[] {
  if (platform === 'win32') {
    return windowsFolders.flatMap((variable) => {
      const folder = env[variable];
      return folder === undefined ? [] : windowsPrograms.map((program) => join(folder, program));
    });
  }
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const home = env['HOME'] === undefined ? [] : [join(env['HOME'], 'Applications')];
  const applications = ['/Applications', ...home].flatMap((folder) =>
    macApplications.map((application) => join(folder, application)),
  );
  return [...applications, ...onPath];
}
