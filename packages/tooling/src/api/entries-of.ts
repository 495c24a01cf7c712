import { join } from 'node:path';
import type { WorkspacePackage } from '../files/list-packages.js';

/** One public door of a package. */
export interface PackageEntry {
  /** As a user writes it, such as `@sopana/core/text`. */
  readonly specifier: string;
  /** Such as `core.text`, or `core.index` for the main door. */
  readonly label: string;
  /** Absolute path of its source. */
  readonly file: string;
}

/**
 * The doors of a package that hold code, in the order of its exports.
 *
 * @param workspacePackage - the package
 * @returns entries with a source condition; patterns and JSON files are left out
 */
export function entriesOf({ folder, dir, manifest }: WorkspacePackage): PackageEntry[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    const source = typeof target === 'string' ? undefined : target['@sopana/source'];
    if (typeof source !== 'string') return [];
    const room = subpath === '.' ? 'index' : subpath.slice(2).replaceAll('/', '.');
    const specifier = manifest.name + subpath.slice(1);
    return [{ specifier, label: `${folder}.${room}`, file: join(dir, source) }];
  });
}
