import { join } from 'node:path';
import { cache, root } from './paths.mjs';
import { runCommand } from './run-command.mjs';

/** A failure whose output is in the log already. */
export class CheckFailed extends Error {}

/**
 * What a check works with: a log, and a way to run programs that fails the check when they fail.
 *
 * @param name - of the check
 * @param options - `strict`, `data`
 */
export function makeContext(name, options) {
  const lines = [];
  const log = (text) => lines.push(text.endsWith('\n') ? text : `${text}\n`);
  const attempt = async (program, args, settings = {}) => {
    log(`$ ${[program, ...args].join(' ')}`);
    const env = { CI: '1', NO_COLOR: '1', FORCE_COLOR: '0', ...settings.env };
    const result = await runCommand(program, args, { ...settings, env });
    log(result.output);
    return result;
  };
  const run = async (program, args, settings) => {
    const { code, output } = await attempt(program, args, settings);
    if (code !== 0) throw new CheckFailed(`${program} ended with exit code ${code}`);
    return output;
  };
  const tool = (path) => join(root, 'node_modules', ...path.split('/'));
  const node = (path, args, settings) => run(process.execPath, [tool(path), ...args], settings);
  return { name, ...options, root, cache, log, attempt, run, node, tool, text: () => lines.join('') };
}
