import { compileInstrument } from '../src/index.js';
import type { Timing } from './alternate.js';
import { benchInstrument } from './bench-instrument.js';
import { benchSubject } from './bench-subject.js';
import { benchTables } from './bench-tables.js';

const clock = (): number => performance.now();

function timingOf(rows: number): Timing {
  if (rows >= 1_000_000) return { warmups: 2, turns: 7, clock };
  return rows >= 100_000 ? { warmups: 20, turns: 31, clock } : { warmups: 300, turns: 101, clock };
}

const plan = compileInstrument(benchInstrument());
if (!plan.ok) throw new Error(plan.issues[0].message);
const given = process.argv.slice(2).map(Number);
const out = (lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};

out([
  '| subjects | missing | A ms | B ms | S ms | S/A | S/B | least S/A and S/B | S ns/subject | cells that differ |',
]);
out(['| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |']);
for (const rows of given.length > 0 ? given : [10_000, 100_000, 1_000_000]) {
  out(benchTables(plan.value, rows, timingOf(rows)));
}
out(['', '| one subject | µs |', '| --- | ---: |']);
out(benchSubject({ warmups: 5, turns: 21, clock }));
