/**
 * Times `rankCandidates`, reasons and all, against a loop written for one rubric, from the same sheets: `pnpm bench`, with
 * numbers of candidates as arguments where others are wanted. Nothing needs to be built first; the two run in one process, in turn.
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
  console.log('| candidates × 12 × 5 | ranked ms | by hand ms | ratio | places that differ |');
  console.log('| ---: | ---: | ---: | ---: | ---: |');
  const given = process.argv.slice(2).map(Number);
  for (const count of given.length > 0 ? given : [100, 10_000]) {
    const { status } = spawnSync(process.execPath, [outfile, String(count)], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`The measurement of ${count} candidates ended with ${status}.`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
