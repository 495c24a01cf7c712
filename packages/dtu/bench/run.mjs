/** Times checks of many units against loops written for the same conditions: `pnpm bench dtu`, with a number of units. */
import { fileURLToPath } from 'node:url';
import { runBench } from '../../tooling/run/lib/run-bench.mjs';

await runBench(fileURLToPath(new URL('./main.ts', import.meta.url)), [process.argv.slice(2)]);
