import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectCodes } from '../src/codes/collect-codes.js';
import { printCodesPage } from '../src/codes/print-codes-page.js';
import { listFiles } from '../src/files/list-files.js';
import { repositoryRoot } from '../src/files/repository-root.js';

const entries = await collectCodes(repositoryRoot);
const tables = [...new Map(entries.map((entry) => [entry.path + entry.table, entry])).values()];

describe('issue codes', () => {
  it('exist', () => {
    expect(entries.length).toBeGreaterThan(0);
  });

  it('are unique over the repository', () => {
    const seen = new Map<string, string>();
    const twice = entries.flatMap(({ code, path }) => {
      const before = seen.get(code);
      seen.set(code, path);
      return before === undefined ? [] : [`${code}: ${before} and ${path}`];
    });
    expect(twice).toEqual([]);
  });

  it('have the shape subject.reason', () => {
    expect(entries.filter(({ code }) => !/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/.test(code))).toEqual([]);
  });

  it('have a message that says something', () => {
    expect(entries.filter(({ message }) => !/^\S.{10,}\S$/s.test(message))).toEqual([]);
  });

  it.each(tables)('of $table are each produced by a test of their package', ({ table, path }) => {
    const folder = join(repositoryRoot, 'packages', path.split('/')[1] ?? '', 'test');
    const tests = listFiles(folder, (file) => file.endsWith('.test.ts'));
    const named = new RegExp(`\\bkeyof typeof ${table}\\b`);
    const producers = tests.filter((file) => named.test(readFileSync(file, 'utf8')));
    expect(producers.length).toBeGreaterThan(0);
  });

  it('are all on the reference page (after a wanted change: pnpm run codes:update)', async () => {
    await expect(printCodesPage(entries)).toMatchFileSnapshot(
      join(repositoryRoot, 'docs/reference/codes.md'),
    );
  });
});

describe('the page of codes', () => {
  it('sorts codes and escapes bars', () => {
    const page = printCodesPage([
      { code: 'b.x', message: 'a | b', table: 'tCodes', path: 'packages/p/src/codes.ts' },
      { code: 'a.x', message: 'two\nlines', table: 'tCodes', path: 'packages/p/src/codes.ts' },
    ]);
    expect(page.split('\n').slice(5)).toEqual([
      '## @sopana/p',
      '',
      '| Code | Message |',
      '| --- | --- |',
      '| `a.x` | two lines |',
      '| `b.x` | a \\| b |',
      '',
    ]);
  });
});
