import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

const isWindows = process.platform === 'win32';

/**
 * Runs a program and collects what it prints.
 *
 * @param program - a path, or a name; `npm` and `npx` are scripts on Windows and need its shell
 * @param args - as a list
 * @param options.cwd - the root of the repository by default
 * @param options.env - added to the environment
 * @param options.timeout - milliseconds after which the program is ended; none by default
 * @returns exit code and output; never rejects
 */
export function runCommand(program, args, { cwd = root, env = {}, timeout } = {}) {
  return new Promise((resolve) => {
    const shell = isWindows && (program === 'npm' || program === 'npx');
    const child = spawn(program, args, {
      cwd,
      shell,
      timeout,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: `${program}: ${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
