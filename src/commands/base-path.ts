/** The path the site is published under, as astro.config.mjs takes it too, with a slash at both ends. */
export const basePath = (): string => `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
