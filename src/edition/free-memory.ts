/**
 * Gives back to the system what is no longer used, where the process may ask for that (`--expose-gc`). By itself V8 keeps most
 * of it for later, when another process may need it.
 */
export const freeMemory = (): void => {
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
};
