import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import type { PageBlock } from './page-block.js';
import { splitCommand } from './split-command.js';

interface Ran {
  readonly status: number | null;
  readonly output: string;
}

function commandsOf(block: PageBlock): string[] {
  return block.text
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('sopana '));
}

function run(cli: string, command: string, cwd: string): Ran {
  const env = { PATH: process.env['PATH'] ?? '', NO_COLOR: '1', TZ: 'UTC' };
  const [, ...words] = splitCommand(command);
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

function trimmed(text: string): string {
  return text.replaceAll(/[ \t]+$/gm, '').trim();
}

/**
 * Runs the commands of a page in an empty folder, where its `file=` blocks are written first.
 *
 * A `text output` block right after a `sh` block must be what its commands print (standard output, then
 * standard error); `exit=N` on the output block names the last command's exit code, else all must exit with 0.
 *
 * @param cli - absolute path of the bundled command
 * @param blocks - all blocks of the page, in order
 * @returns how many commands ran
 */
export function runPageCommands(cli: string, blocks: readonly PageBlock[]): number {
  const cwd = mkdtempSync(join(tmpdir(), 'sopana-page-'));
  let ran = 0;
  try {
    blocks.forEach((block, index) => {
      const name = /(?:^|\s)file=(\S+)/.exec(block.note)?.[1];
      if (name !== undefined) {
        mkdirSync(dirname(join(cwd, name)), { recursive: true });
        writeFileSync(join(cwd, name), `${block.text}\n`);
      }
      if (block.language !== 'sh' || block.note.includes('no-run')) return;
      const next = blocks[index + 1];
      const expected = next?.language === 'text' && /^output\b/.test(next.note) ? next : undefined;
      const exit = Number(/exit=(\d+)/.exec(expected?.note ?? '')?.[1] ?? 0);
      const commands = commandsOf(block);
      const results = commands.map((command) => run(cli, command, cwd));
      const output = results.map((result) => result.output).join('');
      const codes = results.map(({ status }) => status);
      expect(codes, `${block.at}\n${output}`).toEqual(
        codes.map((_, i) => (i === codes.length - 1 ? exit : 0)),
      );
      if (expected !== undefined) expect(trimmed(output), expected.at).toBe(trimmed(expected.text));
      ran += commands.length;
    });
  } finally {
    rmSync(cwd, { recursive: true });
  }
  return ran;
}
