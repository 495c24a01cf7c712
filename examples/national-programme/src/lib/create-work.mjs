import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { commandLine } from './command-line.mjs';
import { runSopana } from './run-sopana.mjs';

const usualFolder = join(process.cwd(), 'programme-results');

/**
 * What the steps share: a folder for files, the command, and the facts that one step leaves for the next.
 *
 * @returns `facts` is plain data, each step under its own name; `sopana(...)` shows a command and what it prints;
 *   `quietly(...)` runs one and gives back what it prints; paths that these get are inside `folder`
 */
export function createWork(folder = process.env.SOPANA_PROGRAMME_FOLDER ?? usualFolder) {
  mkdirSync(folder, { recursive: true });
  const print = (text) => process.stdout.write(`${text}\n`);
  const write = (name, content) => {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
    writeFileSync(`${file}.tmp`, text);
    renameSync(`${file}.tmp`, file);
    return name;
  };
  return {
    folder,
    shownFolder: relative(process.cwd(), folder) || '.',
    facts: {},
    print,
    write,
    quietly: (...args) => runSopana(folder, args),
    sopana: (...args) => {
      print(`$ ${commandLine(args)}`);
      const output = runSopana(folder, args);
      print(output);
      return output;
    },
  };
}
