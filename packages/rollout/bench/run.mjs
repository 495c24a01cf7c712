/**
 * Times first plans (start and read) against a bare serial generation of the same activities: `pnpm bench:rollout`. What is
 * compared runs in one process, in turn, after the first plan of the process, which is timed apart; each line is a process of its own. Every plan is checked by the validator.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sopana-rollout-'));
const outfile = join(folder, 'bench.mjs');
try {
  const bundled = async (entry, file) =>
    build({
      entryPoints: [join(here, entry)],
      outfile: file,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      conditions: ['@sopana/source'],
      logLevel: 'error',
    });
  await bundled('main.ts', outfile);
  const heads = [
    'organisations',
    'activities',
    'bare ms',
    'cold ms',
    'warm ms',
    'ratio',
    'µs per activity',
    'peak MiB',
  ];
  console.log(`| ${[...heads, 'tardiness, makespan', 'improved'].join(' | ')} |`);
  console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |');
  for (const [organisations, improvements] of [
    [50, 300],
    [2000, 150],
    [20_000, 0],
  ]) {
    const { status } = spawnSync(process.execPath, [outfile, String(organisations), String(improvements)], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`The measurement of ${organisations} ended with ${status}.`);
  }
  // The same from documents to dates: compile, first plan, plan in dates, calendar.
  const fromDocuments = join(folder, 'documents.mjs');
  await bundled('documents-main.ts', fromDocuments);
  const { status } = spawnSync(process.execPath, [fromDocuments, '50', '2000', '20000'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`The measurement from documents ended with ${status}.`);
} finally {
  rmSync(folder, { recursive: true });
}
