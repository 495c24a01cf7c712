/**
 * `npm start`: on a machine with Node and npm, installs, bundles the command and reproduces the published
 * indices. Arguments after `--` go to the command: `npm start -- --data DIR`.
 */
import { spawnSync } from 'node:child_process';
import { bundleCli } from './lib/bundle-cli.mjs';
import { install } from './lib/install.mjs';

async function start() {
  if (!(await install())) return 1;
  const cli = await bundleCli();
  const args = [cli, 'index', 'reproduce', ...process.argv.slice(2)];
  const { status, error } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (error !== undefined) throw error;
  return status ?? 1;
}

try {
  process.exitCode = await start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
