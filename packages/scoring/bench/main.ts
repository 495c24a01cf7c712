import { compileInstrument } from '../src/index.js';
import type { Timing } from './alternate.js';
import { benchInstrument } from './bench-instrument.js';
import { benchSubject } from './bench-subject.js';
import { benchTable } from './bench-table.js';
import { gaps } from './gaps.js';

const clock = (): number => performance.now();

function timingOf(rows: number): Timing {
  if (rows >= 1_000_000) return { warmups: 3, turns: 9, clock };
  return rows >= 100_000 ? { warmups: 30, turns: 31, clock } : { warmups: 300, turns: 101, clock };
}

/** One line for a number of subjects and a gap, or the lines of one subject alone. */
function measured(rows: number, gap: number): readonly string[] {
  if (rows === 1) return benchSubject({ warmups: 5, turns: 21, clock });
  const plan = compileInstrument(benchInstrument());
  const found = gaps[gap];
  if (!plan.ok || found === undefined) throw new Error('There is nothing to measure.');
  return [benchTable(plan.value, rows, found, timingOf(rows))];
}

const [rows = 1, gap = 0] = process.argv.slice(2).map(Number);
process.stdout.write(`${measured(rows, gap).join('\n')}\n`);
