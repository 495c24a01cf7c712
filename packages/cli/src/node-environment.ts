import { readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { WriteStream } from 'node:tty';
import type { Environment, Terminal } from './model/environment.js';
import { writeAtomically } from './write-atomically.js';

const usualColumns = 80;

/**
 * The world outside as Node sees it.
 *
 * @returns streams and files of this process
 */
export function nodeEnvironment(): Environment {
  return {
    stdout: terminalOf(process.stdout),
    stderr: terminalOf(process.stderr),
    today,
    readFile,
    isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true,
    listFolder,
    writeFile: writeAtomically,
  };
}

function terminalOf(stream: WriteStream): Terminal {
  const isTerminal = stream.isTTY === true;
  const isPlain = (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  return {
    isTerminal,
    hasColour: isTerminal && !isPlain,
    columns: isTerminal ? stream.columns : usualColumns,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      }),
  };
}

function today(): string {
  const now = new Date();
  const digits = (number: number, width: number): string => String(number).padStart(width, '0');
  return `${digits(now.getFullYear(), 4)}-${digits(now.getMonth() + 1, 2)}-${digits(now.getDate(), 2)}`;
}

function listFolder(path: string): readonly string[] {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? readdirSync(path).sort() : [];
}
