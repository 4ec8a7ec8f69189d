/**
 * Runs Astro's own command line, but without reporting usage: `node src/commands/astro.ts dev`. Setting a variable
 * inside an npm script would be written differently on Windows.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await import(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url).href);
