import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { commandLine } from './command-line.mjs';

/** The command's file: what the caller names, else that of the package, which must be built. */
function commandFile() {
  if (process.env.SOPANA_CLI !== undefined) return process.env.SOPANA_CLI;
  const manifest = createRequire(import.meta.url).resolve('@sopana/cli/package.json');
  return join(dirname(manifest), 'dist', 'main.js');
}

/**
 * Runs `sopana` in a folder.
 *
 * @returns what it prints, without the last line end; throws with the command and its messages when it fails
 */
export function runSopana(folder, args) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [commandFile(), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${commandLine(args)} ended with ${status}:\n${stderr}${stdout}`);
  return stdout.replace(/\n$/, '');
}
