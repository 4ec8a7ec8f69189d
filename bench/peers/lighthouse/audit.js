import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';

/**
 * Audits pages one after another with one browser, as Lighthouse does by itself: slowed down by calculation.
 *
 * @param pages `{ url, form }`, the form `mobile` or `desktop`
 * @param browser `{ executablePath, env, flags }`
 * @param done called with each page's number once it has been audited
 * @returns of each page the score of every category, from 0 to 100, and the audits that take from it
 */
export const audit = async (pages, { executablePath, env, flags }, done) => {
  const chrome = await launch({ chromePath: executablePath, chromeFlags: flags, envVars: env });
  const results = [];
  try {
    for (const [at, { url, form }] of pages.entries()) {
      results.push(summary(await auditOne(url, form, chrome.port)));
      done(at + 1);
    }
  } finally {
    await chrome.kill();
  }
  return results;
};

/** How often a page is tried: on a busy machine a browser may not come to load it. */
const tries = 3;

const auditOne = async (url, form, port, tried = 1) => {
  const options = { port, logLevel: 'silent', output: 'json' };
  const { lhr } = await lighthouse(url, options, form === 'desktop' ? desktopConfig : undefined);
  if (!lhr.runtimeError) return lhr;
  if (tried === tries) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return auditOne(url, form, port, tried + 1);
};

const summary = ({ categories, audits }) => {
  const all = Object.values(categories);
  return {
    scores: Object.fromEntries(all.map(({ id, score }) => [id, Math.round(100 * score)])),
    short: all.flatMap(({ id, auditRefs }) =>
      auditRefs
        .filter((ref) => ref.weight > 0 && (audits[ref.id].score ?? 1) < 1)
        .map((ref) => `${id}: ${audits[ref.id].title}`),
    ),
  };
};
