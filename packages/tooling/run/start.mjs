/**
 * `npm start`: on a machine with Node and npm, installs, bundles the command and runs the programme on fictional
 * organisations. With arguments after `--` it reproduces published indices instead: `npm start -- --data DIR`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundleCli } from './lib/bundle-cli.mjs';
import { bundleProgramme } from './lib/bundle-programme.mjs';
import { install } from './lib/install.mjs';
import { root } from './lib/paths.mjs';

async function start(given) {
  if (!(await install())) return 1;
  const cli = await bundleCli();
  const args = given.length > 0 ? [cli, 'index', 'reproduce', ...given] : [await bundleProgramme()];
  const folder = join(root, 'examples', 'national-programme', 'programme-results');
  const env = { SOPANA_PROGRAMME_FOLDER: folder, ...process.env, SOPANA_CLI: cli };
  const { status, error } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (error !== undefined) throw error;
  return status ?? 1;
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
