import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nodeEnvironment } from '../src/node-environment.js';
import { writeAtomically } from '../src/write-atomically.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sopana-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function* failing(): Generator<string> {
  yield 'half';
  throw Object.assign(new Error('full'), { code: 'ENOSPC' });
}

describe('writeAtomically', () => {
  it('makes a new file of all pieces, and leaves no draft', async () => {
    await writeAtomically(join(folder, 'a'), ['one ', 'two']);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('one two');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('replaces a file and keeps who may read it', async () => {
    writeFileSync(join(folder, 'a'), 'old');
    chmodSync(join(folder, 'a'), 0o600);
    await writeAtomically(join(folder, 'a'), ['new']);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
    expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o600);
  });

  it('keeps the old file and no draft when the text cannot be made', async () => {
    writeFileSync(join(folder, 'a'), 'old');
    await expect(writeAtomically(join(folder, 'a'), failing())).rejects.toThrow('full');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('follows a link to its file', async () => {
    writeFileSync(join(folder, 'a'), 'old');
    symlinkSync('a', join(folder, 'link'));
    await writeAtomically(join(folder, 'link'), ['new']);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
  });

  it('writes into a device without replacing it', async () => {
    await writeAtomically('/dev/null', ['gone']);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('rejects as the system does', async () => {
    await expect(writeAtomically(join(folder, 'no', 'a'), ['x'])).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(writeAtomically(folder, ['x'])).rejects.toMatchObject({ code: 'EISDIR' });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s in the middle leaves the old file and no draft',
    async (signal) => {
      writeFileSync(join(folder, 'a'), 'old');
      const script = join(folder, 'script.mjs');
      await build({
        stdin: {
          contents: `import { writeAtomically } from './write-atomically.js';
          function* endless() { for (;;) yield 'more '; }
          process.stdout.write('started');
          await writeAtomically(${JSON.stringify(join(folder, 'a'))}, endless());`,
          resolveDir: fileURLToPath(new URL('../src', import.meta.url)),
        },
        bundle: true,
        platform: 'node',
        format: 'esm',
        outfile: script,
      });
      const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
      const ended = new Promise((resolve) => child.on('exit', (_, by) => resolve(by)));
      await new Promise((resolve) => child.stdout.once('data', resolve));
      while (!readdirSync(folder).some((name) => name.endsWith('.draft')))
        await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill(signal);
      expect(await ended).toBe(signal);
      expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
      expect(readdirSync(folder).sort()).toEqual(['a', 'script.mjs']);
    },
  );
});

describe('nodeEnvironment', () => {
  it('writes to its streams, and says when it cannot', async () => {
    const written: string[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text: unknown, done: unknown) => {
      written.push(String(text));
      if (typeof done === 'function') done(text === 'bad' ? new Error('closed') : null);
      return true;
    });
    try {
      const { stdout } = nodeEnvironment();
      await stdout.write('good');
      await expect(stdout.write('bad')).rejects.toThrow('closed');
      expect(written).toEqual(['good', 'bad']);
    } finally {
      spy.mockRestore();
    }
  });

  it('knows files and folders', async () => {
    const environment = nodeEnvironment();
    await environment.writeFile(join(folder, 'b'), ['x']);
    await environment.writeFile(join(folder, 'a'), ['x']);
    expect(environment.listFolder(folder)).toEqual(['a', 'b']);
    expect(environment.listFolder(join(folder, 'a'))).toEqual([]);
    expect([
      environment.isFile(join(folder, 'a')),
      environment.isFile(folder),
      environment.isFile('no'),
    ]).toEqual([true, false, false]);
    expect(new TextDecoder().decode(await environment.readFile(join(folder, 'a')))).toBe('x');
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });
});
