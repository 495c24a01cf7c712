import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { commandLine } from './command-line.mjs';
import { runSopana } from './run-sopana.mjs';

const usualFolder = join(process.cwd(), 'programme-results');

/**
 * What the steps share: a folder for files, the command, and the facts that one step leaves for the next. Commands run side
 * by side until their answer is awaited; what is printed keeps the order in which it was asked for.
 *
 * @returns `facts` is plain data, each step under its own name; `sopana(...)` shows a command and what it prints;
 *   `quietly(...)` runs one and gives back what it prints; paths that these get are inside `folder`
 */
export function createWork(folder = process.env.SOPANA_PROGRAMME_FOLDER ?? usualFolder) {
  mkdirSync(folder, { recursive: true });
  let said = Promise.resolve();
  const print = (text) => {
    said = said.then(() => process.stdout.write(`${text}\n`));
  };
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
      const output = runSopana(folder, args);
      const shown = said.then(async () => {
        process.stdout.write(`$ ${commandLine(args)}\n`);
        process.stdout.write(`${await output}\n`);
      });
      // Who awaits the answer learns of the failure; what comes after it is still printed.
      said = shown.catch(() => {});
      return shown.then(() => output);
    },
  };
}
