import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { commandLine } from './command-line.mjs';

/** The command's file: what the caller names, else that of the package, which must be built. */
function commandFile() {
  if (process.env.SOPANA_CLI !== undefined) return process.env.SOPANA_CLI;
  const manifest = createRequire(import.meta.url).resolve('@sopana/cli/package.json');
  return join(dirname(manifest), 'dist', 'main.js');
}

const execute = promisify(execFile);

// No more commands run side by side than there are processors.
let free = availableParallelism();
const waiting = [];

async function turn() {
  if (free > 0) free -= 1;
  else await new Promise((resolve) => waiting.push(resolve));
}

function leave() {
  const next = waiting.shift();
  if (next === undefined) free += 1;
  else next();
}

/**
 * Runs `sopana` in a folder.
 *
 * @returns what it prints, without the last line end; rejects with the command and its messages when it fails
 */
export async function runSopana(folder, args) {
  const command = [commandFile(), ...args];
  await turn();
  try {
    const options = { cwd: folder, maxBuffer: 1 << 28 };
    const { stdout } = await execute(process.execPath, command, options);
    return stdout.replace(/\n$/, '');
  } catch ({ code, stdout = '', stderr = '' }) {
    throw new Error(`${commandLine(args)} ended with ${code}:\n${stderr}${stdout}`);
  } finally {
    leave();
  }
}
