/**
 * Times the engine against loops written for one document: `pnpm bench scoring`, with numbers of subjects as arguments
 * where not all are wanted. What is compared runs in one process, in turn.
 */
import { fileURLToPath } from 'node:url';
import { runBench } from '../../tooling/run/lib/run-bench.mjs';

const given = process.argv.slice(2).map(Number);
const heads = ['subjects', 'missing', 'A ms', 'B ms', 'S ms', 'S/A', 'S/B', 'least S/A and S/B'];
await runBench(fileURLToPath(new URL('./main.ts', import.meta.url)), [
  `| ${[...heads, 'S ns per subject', 'cells that differ from A and B'].join(' | ')} |`,
  '| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...(given.length > 0 ? given : [10_000, 100_000, 1_000_000]).flatMap((rows) =>
    [0, 1, 2].map((gap) => [rows, gap]),
  ),
  '\n| one subject | µs |\n| --- | ---: |',
  [1],
]);
