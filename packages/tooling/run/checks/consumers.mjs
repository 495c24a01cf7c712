import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consumerCalls } from '../consumer-calls.mjs';
import { entriesOf } from '../lib/entries-of.mjs';
import { listPublicPackages } from '../lib/list-packages.mjs';
import { CheckFailed } from '../lib/make-context.mjs';
import { pnpm } from '../lib/pnpm.mjs';

async function pack(context, packages, dir) {
  if (packages.some(({ dir: folder }) => !existsSync(join(folder, 'dist')))) {
    await context.run('npx', ['-y', pnpm, '-r', '--filter', './packages/*', 'run', 'build']);
  }
  mkdirSync(dir);
  const filters = packages.flatMap(({ manifest }) => ['--filter', manifest.name]);
  await context.run('npx', ['-y', pnpm, '-r', ...filters, 'pack', '--pack-destination', dir]);
  return readdirSync(dir).map((file) => join(dir, file));
}

function programLines(entries, load) {
  const lines = entries.map((specifier, index) => load(`m${index}`, specifier));
  for (const [index, specifier] of entries.entries()) {
    lines.push(`assert.ok(Object.keys(m${index}).length > 0, '${specifier} exports nothing');`);
    const call = consumerCalls[specifier];
    if (call === undefined) continue;
    const [expression, expected] = call;
    const value = expression.replaceAll(/\bm\./g, `m${index}.`);
    lines.push(`assert.deepEqual(${value}, ${JSON.stringify(expected)}, '${specifier}');`);
  }
  return lines;
}

function typeLines(entries, load) {
  const uses = entries.map((specifier, index) => {
    const call = consumerCalls[specifier];
    const used = call === undefined ? `m${index}` : call[0].replaceAll(/\bm\./g, `m${index}.`);
    return `export const used${index}: unknown = ${used};`;
  });
  return [...entries.map((specifier, index) => load(`m${index}`, specifier)), ...uses];
}

function writeConsumer(dir, entries, patterns) {
  const write = (name, lines) => writeFileSync(join(dir, name), `${lines.join('\n')}\n`);
  const importAll = (name, specifier) => `import * as ${name} from '${specifier}';`;
  const assertEsm = "import assert from 'node:assert/strict';";
  const assertCjs = "const assert = require('node:assert/strict');";
  write('use.mjs', [assertEsm, ...programLines(entries, importAll)]);
  const requireAll = (name, specifier) => `const ${name} = require('${specifier}');`;
  const documents = patterns.map((specifier) => `assert.ok(require('${specifier}'), '${specifier}');`);
  write('use.cjs', [assertCjs, ...programLines(entries, requireAll), ...documents]);
  const equalsAll = (name, specifier) => `import ${name} = require('${specifier}');`;
  write('types.mts', typeLines(entries, importAll));
  write('types.cts', typeLines(entries, equalsAll));
  write('types.ts', typeLines(entries, importAll));
  const base = {
    target: 'ES2022',
    lib: ['ES2022'],
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const project = (name, options, files) =>
    write(name, [JSON.stringify({ compilerOptions: { ...base, ...options }, files })]);
  project('tsconfig.nodenext.json', { module: 'NodeNext', moduleResolution: 'NodeNext' }, [
    'types.mts',
    'types.cts',
  ]);
  project('tsconfig.bundler.json', { module: 'ESNext', moduleResolution: 'Bundler' }, ['types.ts']);
}

/** The first document of each exported folder, as a user would name it. */
function documentsOf({ dir, manifest }) {
  return Object.keys(manifest.exports ?? {})
    .filter((key) => key.endsWith('/*'))
    .flatMap((key) => {
      const folder = join(dir, key.slice(2, -2));
      const [first] = existsSync(folder)
        ? readdirSync(folder)
            .filter((name) => name.endsWith('.json'))
            .sort()
        : [];
      return first === undefined ? [] : [`${manifest.name}${key.slice(1, -1)}${first}`];
    });
}

/** The packed packages work for a user who has npm: import, require, types, and the command. */
export async function checkConsumers(context) {
  const packages = listPublicPackages();
  const entries = packages.flatMap(({ manifest }) => entriesOf(manifest));
  const uncalled = packages.filter(
    ({ manifest }) =>
      entriesOf(manifest).includes(manifest.name) && consumerCalls[manifest.name] === undefined,
  );
  if (uncalled.length > 0) {
    const names = uncalled.map(({ manifest }) => manifest.name).join(', ');
    throw new CheckFailed(
      `no call is known for ${names}: add one to packages/tooling/run/consumer-calls.mjs`,
    );
  }
  const dir = mkdtempSync(join(tmpdir(), 'sopana-consumer-'));
  try {
    const tarballs = await pack(context, packages, join(dir, 'tarballs'));
    writeFileSync(join(dir, 'package.json'), '{ "name": "consumer", "private": true, "version": "1.0.0" }\n');
    await context.run('npm', ['install', '--no-audit', '--no-fund', 'zod@4', ...tarballs], { cwd: dir });
    writeConsumer(dir, entries, packages.flatMap(documentsOf));
    await context.run(process.execPath, ['use.mjs'], { cwd: dir });
    await context.run(process.execPath, ['use.cjs'], { cwd: dir });
    const compiler = 'typescript/bin/tsc';
    await Promise.all([
      context.node(compiler, ['-p', 'tsconfig.nodenext.json'], { cwd: dir }),
      context.node(compiler, ['-p', 'tsconfig.bundler.json'], { cwd: dir }),
    ]);
    await context.run('npx', ['--no-install', 'sopana', '--help'], { cwd: dir });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
  return { note: `${packages.length} packages, ${entries.length} entries, import and require and types` };
}
