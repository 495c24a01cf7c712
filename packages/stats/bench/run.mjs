/**
 * Times the sampling of weights against a loop written for it: `node packages/stats/bench/run.mjs`. Nothing needs to be built
 * first. Both run in one process, in turn, and draw the same weights; their counts are compared.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sopana-bench-'));
const outfile = join(folder, 'bench.mjs');

try {
  await build({
    entryPoints: [join(here, 'main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    conditions: ['@sopana/source'],
    logLevel: 'error',
  });
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`The measurement ended with ${status}.`);
} finally {
  rmSync(folder, { recursive: true });
}
