import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles a measurement from the sources and runs it, once for each list of arguments, each in a process of its own.
 *
 * @param entry - absolute path of the measurement
 * @param runs - lists of arguments, or of a heading that is printed before
 * @param nodeOptions - options of Node, such as `--expose-gc`
 */
export async function runBench(entry, runs = [[]], nodeOptions = []) {
  const folder = mkdtempSync(join(tmpdir(), 'sopana-bench-'));
  const outfile = join(folder, 'bench.mjs');
  try {
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      conditions: ['@sopana/source'],
      logLevel: 'error',
    });
    for (const args of runs) {
      if (typeof args === 'string') {
        process.stdout.write(`${args}\n`);
        continue;
      }
      const command = [...nodeOptions, outfile, ...args.map(String)];
      const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
      if (status !== 0) throw new Error(`The measurement of ${args.join(' ')} ended with ${status}.`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
