/**
 * `pnpm bench`: the measurements of every package that has some, or of those named: `pnpm bench scoring dmm`. Further
 * words after `--` go to a package's own measurement. Each runs in a process of its own, so that no line depends on what
 * the compiler learnt from another. Nothing needs to be built first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';

const runner = (folder) => join(root, 'packages', folder, 'bench', 'run.mjs');
const measured = readdirSync(join(root, 'packages')).filter((folder) => existsSync(runner(folder)));
const given = process.argv.slice(2);
const names = given.filter((word) => measured.includes(word));
const further = given.filter((word) => !measured.includes(word));
for (const folder of names.length > 0 ? names : measured) {
  process.stdout.write(`\n## ${folder}\n\n`);
  const { status } = spawnSync(process.execPath, [runner(folder), ...further], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
