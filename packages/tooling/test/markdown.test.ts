import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../src/files/repository-root.js';
import { listPages } from '../src/markdown/list-pages.js';
import { readBlocks } from '../src/markdown/read-blocks.js';
import { runPageCode } from '../src/markdown/run-page-code.js';
import { runPageCommands } from '../src/markdown/run-page-commands.js';
import { splitCommand } from '../src/markdown/split-command.js';

function bundleCli(): string {
  const script = fileURLToPath(new URL('../run/bundle-cli.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return stdout.trim();
}

const pages = listPages(repositoryRoot).map((file) => {
  const blocks = readBlocks(relative(repositoryRoot, file), readFileSync(file, 'utf8'));
  const code = blocks.filter(({ language, note }) => language === 'ts' && !note.includes('no-run'));
  const commands = blocks.some(
    ({ language, note, text }) => language === 'sh' && !note.includes('no-run') && /^\s*sopana /m.test(text),
  );
  return { page: relative(repositoryRoot, file), file, blocks, code, commands };
});

describe('every page runs and states true values', () => {
  it('finds the pages', () => {
    expect(pages.map(({ page }) => page)).toContain('README.md');
  });

  const withCode = pages.filter(({ code }) => code.length > 0);
  it.for(withCode)('$page: code', async ({ file, code }) => {
    expect(await runPageCode(repositoryRoot, file, code)).toBeGreaterThan(0);
  });

  const withCommands = pages.filter(({ commands }) => commands);
  it.for(withCommands)('$page: commands', { timeout: 60_000 }, ({ blocks }) => {
    expect(runPageCommands(bundleCli(), blocks)).toBeGreaterThan(0);
  });
});

describe('the runner of pages', () => {
  const fence = '```';
  const file = join(repositoryRoot, 'docs', 'page.md');

  function blocksOf(...lines: string[]): ReturnType<typeof readBlocks> {
    return readBlocks('docs/page.md', lines.join('\n'));
  }

  it('reads languages, notes and places', () => {
    expect(blocksOf('text', `${fence}json file=a.json`, '{}', fence, '', `${fence}sh`, 'ls', fence)).toEqual([
      { language: 'json', note: 'file=a.json', text: '{}', at: 'docs/page.md:3' },
      { language: 'sh', note: '', text: 'ls', at: 'docs/page.md:7' },
    ]);
  });

  it('refuses a fence that is never closed', () => {
    expect(() => blocksOf(`${fence}ts`, '1;')).toThrow('docs/page.md:1');
  });

  it('runs blocks in one scope, with imports resolved from the sources', async () => {
    const blocks = blocksOf(
      `${fence}ts`,
      "import { ok, type Result } from '@sopana/core';",
      "import manifest from '../package.json' with { type: 'json' };",
      'const first: Result<number> = ok(1); // => { ok: true, value: 1 }',
      fence,
      `${fence}ts`,
      "import { ok } from '@sopana/core';",
      "import * as z from 'zod';",
      'first.ok; // => true',
      'await Promise.resolve(1 / 3); // ≈ 0.33333',
      'z.string().parse(1); // throws expected string',
      'manifest.name; // => "sopana"',
      'ok(2).value; // => 2',
      fence,
    );
    expect(await runPageCode(repositoryRoot, file, blocks)).toBe(6);
  });

  it.each([
    ['a wrong value', '1 + 1; // => 3'],
    ['a wrong decimal', '1 / 3; // ≈ 0.3334'],
    ['a call that does not throw', '1 + 1; // throws'],
    ['a check that belongs to nothing', 'if (true) { // => 1\n}'],
    ['an entry that does not exist', "import { ok } from '@sopana/core/result';\nok(1).ok; // => true"],
  ])('fails for %s', async (_, code) => {
    await expect(runPageCode(repositoryRoot, file, blocksOf(`${fence}ts`, code, fence))).rejects.toThrow();
  });

  it.each([
    ['sopana score a.json --answers b.json', ['sopana', 'score', 'a.json', '--answers', 'b.json']],
    [`sopana find 'two words' "it's" # why`, ['sopana', 'find', 'two words', "it's"]],
  ])('splits %s', (line, words) => {
    expect(splitCommand(line)).toEqual(words);
  });

  it('refuses a command that needs a shell', () => {
    expect(() => splitCommand('sopana score > out.txt')).toThrow('without a shell');
  });

  it('runs commands in a folder with the files of the page, and compares their output', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sopana-cli-'));
    try {
      const cli = join(folder, 'cli.mjs');
      writeFileSync(
        cli,
        "import { readFileSync } from 'node:fs';\nconsole.log(readFileSync(process.argv[2], 'utf8').trim());\nprocess.exit(Number(process.argv[3] ?? 0));\n",
      );
      const page = (output: string, note = 'output'): ReturnType<typeof readBlocks> =>
        blocksOf(
          `${fence}json file=in/a.json`,
          '[1]',
          fence,
          `${fence}sh`,
          'sopana in/a.json',
          'sopana in/a.json 2',
          fence,
          `${fence}text ${note}`,
          output,
          fence,
        );
      expect(runPageCommands(cli, page('[1]\n[1]', 'output exit=2'))).toBe(2);
      expect(() => runPageCommands(cli, page('[1]\n[1]'))).toThrow('docs/page.md');
      expect(() => runPageCommands(cli, page('[2]', 'output exit=2'))).toThrow('docs/page.md');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
