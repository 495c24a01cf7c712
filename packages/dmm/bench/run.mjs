/** Times reports, portfolios and benchmarks against scoring alone: `pnpm bench dmm`, with a number of organisations. */
import { fileURLToPath } from 'node:url';
import { runBench } from '../../tooling/run/lib/run-bench.mjs';

await runBench(fileURLToPath(new URL('./main.ts', import.meta.url)), [process.argv.slice(2)]);
