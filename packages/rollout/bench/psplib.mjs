/**
 * Average deviations on PSPLIB: `pnpm bench:psplib --sets=j30,j60,j120 --schedules=1000,5000 --seeds=1,2,3,4,5 --step=1`.
 * The data are in the folder that SOPANA_DATA names. What was measured is kept in node_modules/.cache under a digest of the
 * bundled code, so that a run that was stopped goes on where it was. 1,000 schedules take minutes, 50,000 of all sets and five seeds some
 * three hours of one core.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const data = process.env.SOPANA_DATA;
if (data === undefined) throw new Error('Set SOPANA_DATA to the folder that holds psplib.');
const folder = mkdtempSync(join(tmpdir(), 'sopana-psplib-'));
const outfile = join(folder, 'psplib.mjs');
try {
  await build({
    entryPoints: [join(here, 'psplib-main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    conditions: ['@sopana/source'],
    logLevel: 'error',
  });
  // Only what makes schedules decides about the results.
  const digest = createHash('sha256').update(readFileSync(outfile)).digest('hex').slice(0, 12);
  const cache = join(here, '../../../node_modules/.cache/sopana/psplib.txt');
  const { status } = spawnSync(process.execPath, [outfile, data, cache, digest, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
