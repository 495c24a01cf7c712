/**
 * Times the choice of training programmes for 2,000 people among 40 programmes until the proof: `node
 * packages/competency/bench/run.mjs [seconds]`, 300 seconds for each catalogue when absent. Nothing needs to be built first.
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
  console.log(`| ${heads.join(' | ')} |`);
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |');
  const seconds = process.argv[2] ?? '300';
  for (const kind of ['oneEach', 'scarceSeats', 'amplySeated']) {
    for (const seed of ['1', '2', '3']) {
      const { status } = spawnSync(process.execPath, [outfile, kind, seed, seconds], { stdio: 'inherit' });
      if (status !== 0) throw new Error(`The measurement of ${kind} ${seed} ended with ${status}.`);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
