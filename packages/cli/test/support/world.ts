import { basename, dirname } from 'node:path';
import type { Environment, Terminal } from '../../src/model/environment.js';
import { run } from '../../src/run.js';

/** What one run left behind. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** A world in memory: files by path, and streams that remember. */
export interface World {
  readonly files: Map<string, Uint8Array>;
  /** Runs the command with the words of a line; single quotes hold words together. */
  readonly sopana: (line: string) => Promise<Ran>;
  /** A file as text. */
  readonly text: (path: string) => string;
}

export interface Habits {
  readonly isTerminal?: boolean;
  readonly columns?: number;
  /** The code with which the system refuses to write. */
  readonly refuses?: string;
  /** Whether reading throws what no system throws. */
  readonly defect?: boolean;
}

export function world(files: Readonly<Record<string, string | Uint8Array>>, habits: Habits = {}): World {
  const { isTerminal = false, columns = 80, refuses, defect = false } = habits;
  const encode = (text: string | Uint8Array): Uint8Array =>
    typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const held = new Map(Object.entries(files).map(([path, text]) => [path, encode(text)]));
  return {
    files: held,
    text: (path) => new TextDecoder().decode(held.get(path)),
    sopana: async (line) => {
      const said = { out: '', err: '' };
      const terminal = (key: 'out' | 'err'): Terminal => ({
        isTerminal,
        hasColour: isTerminal,
        columns,
        write: async (text) => {
          said[key] += text;
        },
      });
      const environment: Environment = {
        stdout: terminal('out'),
        stderr: terminal('err'),
        today: () => '2026-03-02',
        readFile: async (path) => {
          if (defect) throw new Error('defect');
          return held.get(path) ?? refuse('ENOENT');
        },
        isFile: (path) => held.has(path),
        listFolder: (path) =>
          [...held.keys()].filter((name) => dirname(name) === path).map((name) => basename(name)),
        writeFile: async (path, chunks) => {
          const text = [...chunks].join('');
          if (refuses !== undefined) refuse(refuses);
          held.set(path, encode(text));
        },
      };
      const exit = await run(wordsOf(line), environment);
      return { exit, ...said };
    },
  };
}

function refuse(code: string): never {
  throw Object.assign(new Error(`${code}: refused`), { code });
}

function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
