import { compileInstrument, scoreTable } from '../src/index.js';
import { runPlan } from '../src/run/run-plan.js';
import { alternate } from './alternate.js';
import { benchAnswers } from './bench-answers.js';
import { benchInstrument } from './bench-instrument.js';
import { countDifferences } from './count-differences.js';
import { unrolledLoops } from './unrolled-loops.js';

const instrument = benchInstrument();
const compiled = compileInstrument(instrument);
if (!compiled.ok) throw new Error(compiled.issues[0].message);
const plan = compiled.value;
const { rowLoop, columnLoops } = unrolledLoops(instrument);
const med = (x: readonly number[]): number => [...x].sort((a, b) => a - b)[x.length >> 1] ?? 0;
for (const rows of process.argv.slice(2).map(Number)) {
  for (const [u, n] of [
    [0.05, 0],
    [0.04, 0.01],
    [0, 0],
  ] as const) {
    const { table, columns } = benchAnswers(plan, rows, u, n);
    const turns = rows > 500000 ? 5 : rows > 50000 ? 15 : 60;
    const times = alternate(
      {
        rowLoop: () => rowLoop(columns, rows),
        columnLoops: () => columnLoops(columns, rows),
        engine: () => runPlan(plan, table),
        scoreTable: () => scoreTable(plan, table),
      },
      rows > 500000 ? 2 : 10,
      turns,
      () => performance.now(),
    );
    const s = scoreTable(plan, table);
    if (!s.ok) throw new Error('x');
    console.log(
      rows,
      u,
      n,
      Object.entries(times)
        .map(
          ([k, t]) => `${k} ${med(t).toFixed(2)} [${Math.min(...t).toFixed(1)}-${Math.max(...t).toFixed(1)}]`,
        )
        .join(' | '),
      'diff',
      countDifferences(s.value.nodes, rowLoop(columns, rows)),
      countDifferences(s.value.nodes, columnLoops(columns, rows)),
    );
  }
}
