import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { RuleId } from '../faults.ts';

/** What every fault of a plugin says. */
export interface Report {
  readonly rule: RuleId;
  readonly place: Point | Position | undefined;
  readonly reason: string;
  readonly mend: string;
}

/** Notes a fault on the file as a positioned message; `message.note` says how to mend it. */
export const report = (file: VFile, { rule, place, reason, mend }: Report): void => {
  const message = file.message(reason, { place, ruleId: rule, source: 'edition' });
  message.note = mend;
};
