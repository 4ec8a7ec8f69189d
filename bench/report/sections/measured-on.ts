import type { BrowserRun, Run } from '../../machine.ts';

/** The machine and the versions of a run, in a sentence each. */
export const measuredOn = ({ machine, versions, browser }: Run & Partial<BrowserRun>): string => {
  const { processor, cores, memory, system, node } = machine;
  return `Measured on ${processor}, ${cores} cores, ${memory} GiB, ${system}. ${[`Node.js ${node}`, ...(browser === undefined ? [] : [browser]), ...versions].join(', ')}.`;
};
