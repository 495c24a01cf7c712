import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import { listFiles } from '../files/list-files.js';
import { listPackages } from '../files/list-packages.js';

/**
 * The pages whose blocks are run.
 *
 * @param root - absolute path of the repository
 * @returns absolute paths: the READMEs, and all pages of `docs` that are not generated
 */
export function listPages(root: string): string[] {
  const readmes = [root, ...listPackages(root).map(({ dir }) => dir)].map((dir) => join(dir, 'README.md'));
  const docs = listFiles(join(root, 'docs'), (file) => file.endsWith('.md'));
  const generated = [join(root, 'docs', 'api') + sep, join(root, 'docs', 'reference') + sep];
  const written = docs.filter((file) => !generated.some((folder) => file.startsWith(folder)));
  return [...readmes.filter((file) => existsSync(file)), ...written];
}
