/** Loads what marks the words that a search has found, where the address has any. */
if (location.search.includes('mark=')) import('../../search/view/landing.ts').then(({ land }) => land(true));
