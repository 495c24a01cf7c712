/**
 * Times first plans (start and read) against a bare serial generation of the same activities: `pnpm bench:rollout`. What is
 * compared runs in one process, in turn, after the first plan of the process, which is timed apart; each line is a process
 * of its own. Every plan is checked by the validator.
 */
import { fileURLToPath } from 'node:url';
import { runBench } from '../../tooling/run/lib/run-bench.mjs';

const entry = (name) => fileURLToPath(new URL(name, import.meta.url));
const heads = [
  'organisations',
  'activities',
  'bare ms',
  'cold ms',
  'warm ms',
  'ratio',
  'of processor time',
  'µs per activity',
  'peak MiB',
];

await runBench(entry('./main.ts'), [
  `| ${[...heads, 'tardiness, makespan', 'improved'].join(' | ')} |`,
  '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |',
  [50, 300],
  [400, 300],
  [2000, 150],
  [20_000, 0],
]);
// The same from documents to dates: compile, first plan, plan in dates, calendar.
await runBench(entry('./documents-main.ts'), [[50, 2000, 20_000]]);
