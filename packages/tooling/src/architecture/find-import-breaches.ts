import { posix } from 'node:path';
import type { Manifest } from '../files/list-packages.js';
import type { Finding } from './finding.js';
import { grantedPackages } from './granted-packages.js';
import type { ImportUse } from './import-use.js';
import { importsOf } from './imports-of.js';
import { libraryHomes, type PackageRule } from './package-rules.js';
import type { SourceText } from './source-text.js';

interface Importer {
  readonly path: string;
  readonly folder: string;
  readonly use: ImportUse;
}

function ownBreach({ path, folder, use }: Importer): [string, string] | undefined {
  const target = posix.join(posix.dirname(path), use.specifier);
  if (!target.startsWith(`packages/${folder}/`)) {
    return ['entry', `'${use.specifier}' leaves the package; import the other package by its name.`];
  }
  if (!target.startsWith(`packages/${folder}/src/`) && !target.endsWith('.json')) {
    return ['entry', `'${use.specifier}' leaves src; only data (.json) may be read from beside it.`];
  }
  if (/(^|\/)index\.js$/.test(target)) {
    return ['barrel', `'${use.specifier}' is a door for others; import from the file that owns the name.`];
  }
  return undefined;
}

function isEntry(manifest: Manifest | undefined, subpath: string): boolean {
  return Object.keys(manifest?.exports ?? {}).some((key) => {
    const star = key.indexOf('*');
    if (star < 0) return key === subpath;
    return subpath.startsWith(key.slice(0, star)) && subpath.endsWith(key.slice(star + 1));
  });
}

function graphBreach(
  { folder, use }: Importer,
  name: string,
  rules: Readonly<Record<string, PackageRule>>,
  manifests: ReadonlyMap<string, Manifest>,
): [string, string] | undefined {
  const target = name.slice('@sopana/'.length);
  if (!grantedPackages(folder, rules).has(target)) {
    return ['graph', `${folder} may not import ${target}; see the arrows in package-rules.ts.`];
  }
  if (rules[folder]?.typesOnly === true && !use.typeOnly) {
    return ['graph', `${folder} holds data and imports types only; write 'import type'.`];
  }
  if (!isEntry(manifests.get(target), `.${use.specifier.slice(name.length)}`)) {
    return ['entry', `'${use.specifier}' is not an entry of ${name}; use one that its exports name.`];
  }
  return undefined;
}

function breachesOf(
  importer: Importer,
  rules: Readonly<Record<string, PackageRule>>,
  manifests: ReadonlyMap<string, Manifest>,
): [string, string][] {
  const { path, folder, use } = importer;
  if (use.specifier.startsWith('.')) return [ownBreach(importer)].filter((breach) => breach !== undefined);
  if (use.specifier.startsWith('node:')) return [];
  const name = use.specifier.split('/', use.specifier.startsWith('@') ? 2 : 1).join('/');
  const found: [string, string][] = [];
  if (name.startsWith('@sopana/')) {
    const breach = graphBreach(importer, name, rules, manifests);
    if (breach !== undefined) found.push(breach);
  }
  const manifest = manifests.get(folder);
  if (!Object.hasOwn({ ...manifest?.dependencies, ...manifest?.peerDependencies }, name)) {
    found.push(['declared', `${name} is not in the dependencies or peerDependencies of ${folder}.`]);
  }
  if (Object.hasOwn(libraryHomes, name) && libraryHomes[name]?.test(path) === false) {
    found.push(['home', `${name} is imported outside its home; see libraryHomes in package-rules.ts.`]);
  }
  return found;
}

/**
 * Imports that break an arrow, name what package.json does not declare, enter a package beside its
 * doors, go through an index.ts, or take a library out of its home.
 *
 * @param sources - files of `packages/<folder>/src`
 * @param rules - the table of arrows
 * @param manifests - package.json by folder
 * @returns rules `graph`, `declared`, `entry`, `barrel` and `home`
 */
export function findImportBreaches(
  sources: readonly SourceText[],
  rules: Readonly<Record<string, PackageRule>>,
  manifests: ReadonlyMap<string, Manifest>,
): Finding[] {
  return sources.flatMap((source) => {
    const folder = source.path.split('/')[1] ?? '';
    const unknown = Object.hasOwn(rules, folder)
      ? []
      : [{ rule: 'graph', at: source.path, message: `${folder} has no row in package-rules.ts.` }];
    const found = importsOf(source).flatMap((use) =>
      breachesOf({ path: source.path, folder, use }, rules, manifests).map(([rule, message]) => ({
        rule,
        at: `${source.path}:${use.line}`,
        message,
      })),
    );
    return [...unknown, ...found];
  });
}
