import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bannedGlobals, bannedMembers, bannedStatics, exactMath } from '../src/architecture/banned-names.js';
import { findCycles } from '../src/architecture/find-cycles.js';
import { findForeignWords } from '../src/architecture/find-foreign-words.js';
import { findImportBreaches } from '../src/architecture/find-import-breaches.js';
import { findImpurities } from '../src/architecture/find-impurities.js';
import { findShapeBreaches } from '../src/architecture/find-shape-breaches.js';
import { findTopLevelStrays } from '../src/architecture/find-top-level-strays.js';
import type { Finding } from '../src/architecture/finding.js';
import { packageRules } from '../src/architecture/package-rules.js';
import { readSources } from '../src/architecture/read-sources.js';
import { listFiles } from '../src/files/list-files.js';
import { listPackages } from '../src/files/list-packages.js';
import { repositoryRoot } from '../src/files/repository-root.js';

const sources = readSources(repositoryRoot);
const manifests = new Map(listPackages(repositoryRoot).map(({ folder, manifest }) => [folder, manifest]));
const mayTouchTheHost = /^packages\/(cli|tooling)\//;

function lines(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, at, message }) => `${rule} ${at}: ${message}`);
}

describe('the repository keeps its architecture', () => {
  it('finds the sources', () => {
    expect(sources.some(({ path }) => path === 'packages/core/src/result/ok.ts')).toBe(true);
  });

  it('imports only along the arrows, through doors, and only what is declared', () => {
    expect(lines(findImportBreaches(sources, packageRules, manifests))).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(lines(findCycles(sources))).toEqual([]);
  });

  it('is pure outside the cli', () => {
    expect(lines(findImpurities(sources.filter(({ path }) => !mayTouchTheHost.test(path))))).toEqual([]);
  });

  it('has short files with one exported function each', () => {
    expect(lines(findShapeBreaches(sources))).toEqual([]);
  });

  it('has nothing at the top level that does not belong there', () => {
    expect(lines(findTopLevelStrays(repositoryRoot))).toEqual([]);
  });

  it('names no machine and no workplace', () => {
    const wanted = /\.(md|ts|mts|mjs|json|yaml)$/;
    const files = ['packages', 'docs', 'examples', '.changeset', '.ci']
      .flatMap((folder) =>
        listFiles(join(repositoryRoot, folder), (file) => wanted.test(file) || file.endsWith('/run')),
      )
      .filter(
        (file) => !file.includes(`${sep}docs${sep}api${sep}`) && !file.includes(`${sep}documents${sep}`),
      );
    const top = ['README.md', 'package.json', 'pnpm-lock.yaml'].map((name) => join(repositoryRoot, name));
    const texts = [...top, ...files].map((file) => ({
      path: relative(repositoryRoot, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }));
    expect(lines(findForeignWords(texts))).toEqual([]);
  });
});

function impuritiesIn(text: string): number {
  return findImpurities([{ path: 'packages/planted/src/planted.ts', text }]).length;
}

const inexactMath = Object.getOwnPropertyNames(Math).filter((name) => !exactMath.has(name));

describe('purity: every ban finds its planted violation', () => {
  it.each([...bannedGlobals])('global %s', (name) => {
    expect(impuritiesIn(`export const x: unknown = ${name};`)).toBe(1);
    expect(impuritiesIn(`export const x: unknown = ${name}.member(1);`)).toBe(1);
  });

  it.each([...bannedMembers])('member .%s', (name) => {
    expect(impuritiesIn(`export const x: unknown = value.${name}(1);`)).toBe(1);
    expect(impuritiesIn(`export const x: unknown = value['${name}'](1);`)).toBe(1);
    expect(impuritiesIn(`const { ${name} } = value;`)).toBe(1);
    expect(impuritiesIn(`const { ${name}: other } = value;`)).toBe(1);
  });

  it.each(
    Object.entries(bannedStatics).flatMap(([object, names]) => [...names].map((name) => [object, name])),
  )('static %s.%s', (object, name) => {
    expect(impuritiesIn(`export const x: unknown = ${object}.${name}(1);`)).toBe(1);
    expect(impuritiesIn(`const { ${name} } = ${object};`)).toBe(1);
  });

  it.each(inexactMath)('Math.%s', (name) => {
    expect(impuritiesIn(`export const x: unknown = Math.${name}(1);`)).toBe(1);
  });

  it.each([
    ['a power', 'const x = y ** 3;'],
    ['an assigned power', 'let x = 2; x **= 3;'],
    ['the clock by new', 'const now = new Date();'],
    ['the clock by call', 'const now = Date();'],
    ['the clock by Date.now', 'const now = Date.now();'],
    ['the clock by a method held apart', 'const now = [1].map(Date.now);'],
    ['a text read in the local time zone', "const t = Date.parse('2026-01-01T00:00');"],
    ['local calendar parts', 'const d = new Date(2026, 0, 1);'],
    ['spread calendar parts', 'const d = new Date(...parts);'],
    ['a class on the clock', 'class Clock extends Date {}'],
    ['code from text', "const f = new Function('return 1');"],
    ['an indirect eval', "const x = (0, eval)('1');"],
    ['a function taken from Math', 'const { pow } = Math;'],
    ['Math by a text key', "const x = Math['pow'](2, 3);"],
    ['Math under another name', 'const m = Math; m.pow(2, 3);'],
    ['Math passed on', 'run(Math);'],
    ['a shorthand property', 'const host = { process };'],
    ['an exported global', 'export { process };'],
    ['a global called by its type', 'declare const process: { env: unknown }; const x = process.env;'],
    ['a probe of the host', "const x = typeof window === 'undefined';"],
    ['a copy with a changed element', 'const x = list.with(0, 1);'],
    ['a double-quoted node module', 'import { readFileSync } from "node:fs";'],
    ['a node module without its prefix', "import { join } from 'path';"],
    ['a re-export of a node module', "export { join } from 'node:path';"],
    ['a module loaded at run time', "const x = import('./x.js');"],
    ['a module required', "const x = require('x');"],
    ['a module required by import =', "import x = require('x');"],
    ['the address of the module', 'const x = import.meta.url;'],
    ['the way to Function', "const f = [].map.constructor('return 1');"],
  ])('%s', (_, text) => {
    expect(impuritiesIn(text)).toBeGreaterThan(0);
  });

  it.each([
    ['members with the name of a global', 'const x = step.process + step.document.fetch();'],
    ['keys with the name of a global', 'const x = { process: 1, console: 2, Date: 3 };'],
    ['methods with the name of a global', 'const x = { process() { return 1; } };'],
    ['parameters with the name of a global', 'function f(document: string): string { return document; }'],
    ['local names', 'const self = 1; const y = self + 1;'],
    ['names taken from an object', 'const { process: step, location } = x; const y = [step, location];'],
    ['imported names', "import { print } from './print.js'; print();"],
    ['names inside texts', "const x = 'eval process Math.pow ** Date.now()';"],
    ['names inside comments', '// Math.pow(2, 3) ** 2\nconst x = 1;'],
    ['types', 'interface X { at: Date; env: typeof process; f: Function; process: Intl.Locale }'],
    ['exact functions', 'const x = Math.sqrt(Math.abs(Math.floor(2.5))) * Math.PI;'],
    ['an instant from milliseconds', 'const d = new Date(0);'],
    ['milliseconds from UTC parts', 'const d = Date.UTC(2026, 0, 1);'],
    ['a test for a date', 'const x = y instanceof Date;'],
    ['a member named with', 'const x = clause.with;'],
    ['a multiplication', 'let x = 2; x *= 3 * x;'],
    ['type imports', "import type { X } from './x.js';"],
    ['another groupBy', 'const x = table.groupBy(1);'],
    ['exporting a local name', 'const process = 1; export { process };'],
    ['labels', 'self: for (;;) { break self; }'],
  ])('near miss: %s', (_, text) => {
    expect(impuritiesIn(text)).toBe(0);
  });
});

function importRules(path: string, text: string): string[] {
  return findImportBreaches([{ path, text }], packageRules, manifests).map(({ rule }) => rule);
}

describe('imports: every rule finds its planted violation', () => {
  it.each([
    ['an arrow upward', 'stats/src/x.ts', "import { x } from '@sopana/scoring';", ['graph', 'declared']],
    ['the package itself', 'core/src/x.ts', "import { x } from '@sopana/core';", ['graph', 'declared']],
    ['tooling', 'core/src/x.ts', "import { x } from '@sopana/tooling';", ['graph', 'declared']],
    ['a domain package', 'dmm/src/x.ts', "import type { X } from '@sopana/cdio';", ['graph', 'declared']],
    [
      'a type named in place',
      'stats/src/x.ts',
      "type X = import('@sopana/scoring').X;",
      ['graph', 'declared'],
    ],
    [
      'code in a data package',
      'published-indices/src/x.ts',
      "import { x } from '@sopana/scoring';",
      ['graph'],
    ],
    ['something inside', 'stats/src/x.ts', "import { ok } from '@sopana/core/dist/index.js';", ['entry']],
    ['a path into another package', 'stats/src/x.ts', "import { x } from '../../core/src/x.js';", ['entry']],
    ['a test', 'stats/src/x.ts', "import { x } from '../test/x.js';", ['entry']],
    ['what is not declared', 'stats/src/x.ts', "import { x } from 'lodash/x';", ['declared']],
    ['its own door', 'stats/src/ranks/x.ts', "import { x } from '../index.js';", ['barrel']],
    ['the door of a folder', 'core/src/x.ts', "export { x } from './text/index.js';", ['barrel']],
    ['zod outside schemas', 'scoring/src/x.ts', "import * as z from 'zod';", ['home']],
    ['immer outside the ledger', 'core/src/text/x.ts', "import { produce } from 'immer';", ['home']],
    ['a package without a row', 'novel/src/x.ts', 'export const x = 1;', ['graph']],
  ])('%s', (_, path, text, rules) => {
    expect(importRules(`packages/${path}`, text)).toEqual(rules);
  });

  it.each([
    ['an arrow', 'stats/src/x.ts', "import { ok } from '@sopana/core';"],
    ['a room', 'scoring/src/x.ts', "import { roundTo } from '@sopana/core/arithmetic';"],
    ['types in a data package', 'published-indices/src/x.ts', "import type { X } from '@sopana/scoring';"],
    [
      'named types in a data package',
      'published-indices/src/x.ts',
      "import { type X } from '@sopana/scoring';",
    ],
    ['a sibling', 'stats/src/ranks/x.ts', "import { y } from '../y.js';"],
    ['data beside src', 'published-indices/src/x.ts', "import x from '../documents/x.json';"],
    ['zod in schemas', 'scoring/src/schemas/x.ts', "import * as z from 'zod';"],
  ])('near miss: %s', (_, path, text) => {
    expect(importRules(`packages/${path}`, text)).toEqual([]);
  });
});

describe('structure: every rule finds its planted violation', () => {
  it('a circle of three files, one of them by type', () => {
    const found = findCycles([
      { path: 'a.ts', text: "import { b } from './b.js';" },
      { path: 'b.ts', text: "import type { C } from './c.js';" },
      { path: 'c.ts', text: "export { a } from './a.js';" },
      { path: 'd.ts', text: "import { a } from './a.js';" },
    ]);
    expect(found.map(({ message }) => message.split(';')[0])).toEqual(['a.ts → b.ts → c.ts → a.ts']);
  });

  it('two ways to one file are no circle', () => {
    const found = findCycles([
      { path: 'a.ts', text: "import './b.js'; import './c.js';" },
      { path: 'b.ts', text: "import './c.js';" },
      { path: 'c.ts', text: '' },
    ]);
    expect(found).toEqual([]);
  });

  it.each([
    ['a long file', 'packages/p/src/x.ts', '\n'.repeat(251), ['size', 'size']],
    ['a long median', 'packages/p/src/x.ts', '\n'.repeat(61), ['size']],
    [
      'two functions',
      'packages/p/src/x.ts',
      'export function a() {}\nexport function b() {}',
      ['one-function'],
    ],
    ['overloads', 'packages/p/src/x.ts', 'export function a(): 1;\nexport function a() { return 1; }', []],
    ['a helper beside', 'packages/p/src/x.ts', 'function a() {}\nexport function b() { a(); }', []],
    ['data', 'packages/p/src/data/x.ts', '\n'.repeat(999), []],
    ['a door', 'packages/p/src/index.ts', '\n'.repeat(999), []],
  ])('%s', (_, path, text, rules) => {
    expect(findShapeBreaches([{ path, text }]).map(({ rule }) => rule)).toEqual(rules);
  });

  it.each([
    ['a machine', 'docs/x.md', `see /${'work'}/main`, 1],
    ['a package server', 'packages/p/src/x.ts', `// ${'registry'}.example.org`, 1],
    ['a folder beside', 'README.md', `data in ../${'shared'}/data`, 1],
    ['an address of this machine', 'README.md', `http://${'127.0'}.0.1:4873/`, 1],
    ['framework', 'README.md', 'frame/work and network/ and a registry of organisations', 0],
  ])('%s', (_, path, text, count) => {
    expect(findForeignWords([{ path, text }]).length).toBe(count);
  });

  it('a file at the top level', () => {
    expect(findTopLevelStrays(join(repositoryRoot, 'packages', 'tooling')).map(({ at }) => at)).toContain(
      'src',
    );
  });
});
