/**
 * Times the sampling of weights against a loop written for it: `pnpm bench stats`. Both run in one process, in turn, and
 * draw the same weights; their counts are compared.
 */
import { fileURLToPath } from 'node:url';
import { runBench } from '../../tooling/run/lib/run-bench.mjs';

await runBench(fileURLToPath(new URL('./main.ts', import.meta.url)), [process.argv.slice(2)]);
