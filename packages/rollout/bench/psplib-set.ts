import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPsplib, type ScheduleProblem } from '../src/index.js';

/** A set of instances with what is known of them. */
export type PsplibSet = 'j30' | 'j60' | 'j120';

/** One instance. */
export interface PsplibInstance {
  /** From 1; odd-numbered instances were used for tuning. */
  readonly number: number;
  /** The problem. */
  readonly problem: ScheduleProblem;
  /** Proved optimum; null when none is. */
  readonly optimum: number | null;
  /** What deviations are counted from: the optimum for J30, the critical path for the others. */
  readonly reference: number;
}

const tables = { j30: 'J30.csv', j60: 'J60_1.csv', j120: 'J120_0.csv' };

/**
 * Reads instances of a set.
 *
 * @param data - folder of the data
 * @param set - which set
 * @param step - every how manieth instance, from the first
 * @returns the instances
 */
export function psplibSet(data: string, set: PsplibSet, step = 1): readonly PsplibInstance[] {
  const folder = join(data, 'psplib');
  const rows = readFileSync(join(folder, 'bks', tables[set]), 'utf8')
    .split('\n')
    .slice(5)
    .map((row) => row.split(';'))
    .filter((row) => row.length > 13);
  return rows.flatMap((row, at): PsplibInstance[] => {
    if (at % step !== 0) return [];
    const name = `${set}${Math.floor(at / 10) + 1}_${(at % 10) + 1}.sm`;
    const problem = readPsplib(readFileSync(join(folder, set, name), 'utf8'));
    if (!problem.ok) throw new Error(`${name}: ${problem.issues[0].message}`);
    const optimum = Number(row[10]) > 0 ? Number(row[10]) : null;
    const reference = set === 'j30' ? Number(row[7]) : Number(row[13]);
    return [{ number: at + 1, problem: problem.value, optimum, reference }];
  });
}
