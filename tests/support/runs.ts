import fc from 'fast-check';

/** How many random cases `npm run test:properties` asks each property for; the tests ask for few, to be quick. */
const asked = process.env['PROPERTY_RUNS'];

/** @param usual how many are tried where nobody asks for more */
export const runs = (usual: number): number => (asked === undefined ? usual : Number(asked));

fc.configureGlobal({ numRuns: runs(100) });
