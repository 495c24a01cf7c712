/**
 * Times `rankCandidates`, reasons and all, against a loop written for one rubric, from the same sheets: `pnpm bench cdio`,
 * with numbers of candidates as arguments where others are wanted. The two run in one process, in turn.
 */
import { fileURLToPath } from 'node:url';
import { runBench } from '../../tooling/run/lib/run-bench.mjs';

const given = process.argv.slice(2).map(Number);
await runBench(fileURLToPath(new URL('./main.ts', import.meta.url)), [
  '| candidates × 12 × 5 | ranked ms | by hand ms | ratio | places that differ |\n| ---: | ---: | ---: | ---: | ---: |',
  ...(given.length > 0 ? given : [100, 10_000]).map((count) => [count]),
]);
