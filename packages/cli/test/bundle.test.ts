import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serviceJson, wideCsv } from './support/documents.js';

const folder = mkdtempSync(join(tmpdir(), 'sopana-bundle-'));
const cli = join(folder, 'sopana.mjs');

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('../src/main.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    conditions: ['@sopana/source'],
    // Some libraries are CommonJS inside and call require for a module of Node.
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
    outfile: cli,
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'service.json'), serviceJson);
  writeFileSync(join(folder, 'a.csv'), wideCsv);
});
afterAll(() => rmSync(folder, { recursive: true }));

function sopana(words: string): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words.split(' ')], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the command as one file', () => {
  it('reproduces the quoted rows', () => {
    const { status, stdout, stderr } = sopana('index reproduce');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.replaceAll('\n', ' ')).toContain('30 of 30 quoted GTMI, DESI values to the last bit');
  });

  it('scores, seals and verifies with files', () => {
    expect(
      sopana('instrument score service.json --answers a.csv --format csv --out s.csv --record r.json'),
    ).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, 's.csv'), 'utf8')).toMatch(/^subject,score,/);
    expect(sopana('record verify r.json --instrument service.json --answers a.csv').stdout).toBe(
      '3 of 3 records verified with service@2.\n',
    );
    writeFileSync(join(folder, 'a.csv'), wideCsv.replace('0.3', '0.4'));
    const { status, stderr } = sopana('record verify r.json --instrument service.json --answers a.csv');
    expect(status).toBe(3);
    expect(stderr).toMatch(/^record\.answersChanged r\.json \[1\] answers: /);
  });

  it('gives exit code 2 for a slip, without a stack trace', () => {
    const { status, stderr } = sopana('instrument scor');
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.runIf(process.platform !== 'win32')('ends quietly when its reader stops reading', () => {
    const command = `'${process.execPath}' '${cli}' instrument schema | head -c 1`;
    expect(spawnSync('sh', ['-c', command], { encoding: 'utf8' })).toMatchObject({
      status: 0,
      stdout: '{',
      stderr: '',
    });
  });
});
