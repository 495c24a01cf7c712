/**
 * Times the choice of training programmes for 2,000 people among 40 programmes until the proof: `pnpm bench competency
 * [seconds]`, 300 seconds for each catalogue when absent.
 */
import { fileURLToPath } from 'node:url';
import { runBench } from '../../tooling/run/lib/run-bench.mjs';

const heads = [
  'catalogue',
  'seed',
  'gaps',
  'root s',
  'root distance',
  's',
  'nodes',
  'closed',
  'bound',
  'outcome',
];
const seconds = process.argv[2] ?? '300';
await runBench(fileURLToPath(new URL('./main.ts', import.meta.url)), [
  `| ${heads.join(' | ')} |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |`,
  ...['oneEach', 'scarceSeats', 'amplySeated'].flatMap((kind) =>
    ['1', '2', '3'].map((seed) => [kind, seed, seconds]),
  ),
]);
