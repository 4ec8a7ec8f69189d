import type { Machine } from '../../machine.ts';

/** What a run was made with. */
interface Run {
  readonly machine: Machine;
  /** Where one took part. */
  readonly browser?: string;
  readonly versions: readonly string[];
}

/** The machine and the versions of a run, in a sentence each. */
export const measuredOn = ({ machine, browser, versions }: Run): string => {
  const { processor, cores, memory, system, node } = machine;
  return `Measured on ${processor}, ${cores} cores, ${memory} GiB, ${system}. ${[`Node.js ${node}`, ...(browser === undefined ? [] : [browser]), ...versions].join(', ')}.`;
};
