import { fileURLToPath } from 'node:url';
import { findProgram } from './find-program.mjs';

const node = [process.execPath];
const quickjs = [process.execPath, fileURLToPath(new URL('quickjs.mjs', import.meta.url))];

/** The engine that the others are compared with. */
export const reference = { name: 'Node', command: node };

/**
 * The other engines, each with the command that runs a script in its shell.
 *
 * @returns JavaScriptCore, SpiderMonkey and QuickJS; `command` is null where the shell is not installed
 */
export function listEngines() {
  const shell = (program) => (program === undefined ? null : [program]);
  return [
    { name: 'JavaScriptCore', command: shell(findProgram(['jsc'])), needs: 'jsc' },
    { name: 'SpiderMonkey', command: shell(findProgram(['gjs'])), needs: 'gjs' },
    { name: 'QuickJS', command: quickjs, needs: 'quickjs-emscripten-core' },
  ];
}
