import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where what was measured is kept, a file a command, for the report. */
export const figuresFolder = '.build/bench';

/** Keeps what a command has measured, and says where. */
export const keepFigures = async (name: string, figures: unknown): Promise<void> => {
  const file = join(figuresFolder, `${name}.json`);
  await mkdir(figuresFolder, { recursive: true });
  await writeFile(file, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(file);
};
