import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fields of a package manifest that the house's checks read. */
export interface Manifest {
  /** Such as `@sopana/core`. */
  readonly name: string;
  /** True for packages that are never published. */
  readonly private?: boolean;
  /** Entry points by subpath. */
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;
  /** Runtime dependencies by name. */
  readonly dependencies?: Readonly<Record<string, string>>;
  /** Dependencies the user installs, by name. */
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** One folder of `packages`. */
export interface WorkspacePackage {
  /** The folder's name, which is the package's name without the scope. */
  readonly folder: string;
  /** Absolute path of the folder. */
  readonly dir: string;
  /** Its package.json. */
  readonly manifest: Manifest;
}

/**
 * The packages of the workspace, sorted by folder.
 *
 * @param root - absolute path of the repository
 * @returns one entry for each folder of `packages` that has a package.json
 */
export function listPackages(root: string): WorkspacePackage[] {
  return readdirSync(join(root, 'packages'))
    .sort()
    .flatMap((folder) => {
      const dir = join(root, 'packages', folder);
      const file = join(dir, 'package.json');
      if (!existsSync(file)) return [];
      return [{ folder, dir, manifest: JSON.parse(readFileSync(file, 'utf8')) as Manifest }];
    });
}
