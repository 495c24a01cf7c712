/**
 * Times the engine against loops written for one document: `pnpm bench`, with numbers of subjects as arguments where not
 * all are wanted. Nothing needs to be built first. What is compared runs in one process, in turn; each line is a process
 * of its own, so that no line depends on what the compiler learnt from another.
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

function measure(...args) {
  const { status } = spawnSync(process.execPath, [outfile, ...args.map(String)], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`The measurement of ${args.join(' ')} ended with ${status}.`);
}

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
  const given = process.argv.slice(2).map(Number);
  const heads = ['subjects', 'missing', 'A ms', 'B ms', 'S ms', 'S/A', 'S/B', 'least S/A and S/B'];
  console.log(`| ${[...heads, 'S ns per subject', 'cells that differ from A and B'].join(' | ')} |`);
  console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const rows of given.length > 0 ? given : [10_000, 100_000, 1_000_000]) {
    for (const gap of [0, 1, 2]) measure(rows, gap);
  }
  console.log('\n| one subject | µs |\n| --- | ---: |');
  measure(1);
} finally {
  rmSync(folder, { recursive: true });
}
