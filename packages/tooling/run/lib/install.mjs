import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { pnpm } from './pnpm.mjs';
import { runCommand } from './run-command.mjs';
import { writeAtomically } from './write-atomically.mjs';

const stamp = join(root, 'node_modules', '.sopana-lock');

function lockDigest() {
  const lock = readFileSync(join(root, 'pnpm-lock.yaml'));
  return createHash('sha256').update(lock).update(pnpm).digest('hex');
}

/**
 * Installs what the lockfile names, unless that is what is installed.
 *
 * @param out - where the one line of progress goes
 * @returns true when the dependencies are there
 */
export async function install(out = process.stderr) {
  const digest = lockDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return true;
  out.write('installing… ');
  const started = Date.now();
  // CI makes pnpm replace an outdated node_modules without asking.
  const args = ['-y', pnpm, 'install', '--frozen-lockfile'];
  const { code, output } = await runCommand('npx', args, { env: { CI: 'true' } });
  out.write(`${code === 0 ? '' : 'FAILED after '}${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  if (code === 0) writeAtomically(stamp, digest);
  else out.write(output);
  return code === 0;
}
