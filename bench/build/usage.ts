/** What a command and all that it starts take of the machine. Linux only: it is read from `/proc`. */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** What a command took. */
export interface Usage {
  readonly seconds: number;
  /** Of all processors, in user and system mode; less disturbed by what else runs than `seconds`. */
  readonly cpuSeconds: number;
  /** The most memory that its processes held at once, in bytes: the sum of what each held (proportional set size is not to be had so often). */
  readonly peakMemory: number;
}

const often = 250;
const ticksPerSecond = 100;

/** A process as `/proc/<pid>/stat` tells of it. @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Of itself and of those of its children that have ended, in clock ticks. */
  readonly ticks: number;
  readonly memory: number;
}

const pageSize = 4096;

const processes = async (): Promise<readonly Process[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(
    pids.map(async (pid): Promise<Process | undefined> => {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
      // The name of the program, in brackets, may hold anything.
      const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (!fields) return undefined;
      const at = (field: number): number => Number(fields[field - 3]);
      return {
        pid: Number(pid),
        parent: at(4),
        ticks: at(14) + at(15) + at(16) + at(17),
        memory: at(24) * pageSize,
      };
    }),
  );
  return all.filter((one) => one !== undefined);
};

/** A process and all that descend from it. */
const family = (all: readonly Process[], pid: number): readonly Process[] => [
  ...all.filter((one) => one.pid === pid),
  ...all.filter(({ parent }) => parent === pid).flatMap((child) => family(all, child.pid)),
];

/** @throws where the command fails, with what it said */
export const usageOf = async (
  command: string,
  parameters: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Usage> => {
  const start = performance.now();
  const child = spawn(command, parameters, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  let [peakMemory, ticks] = [0, 0];
  const timer = setInterval(async () => {
    const now = family(await processes(), child.pid ?? 0);
    peakMemory = Math.max(
      peakMemory,
      now.reduce((sum, { memory }) => sum + memory, 0),
    );
    ticks = Math.max(
      ticks,
      now.reduce((sum, one) => sum + one.ticks, 0),
    );
  }, often);
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${parameters.join(' ')} failed:\n${said}`);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds: ticks / ticksPerSecond, peakMemory };
};
