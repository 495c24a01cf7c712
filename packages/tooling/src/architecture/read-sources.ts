import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { listFiles } from '../files/list-files.js';
import { listPackages } from '../files/list-packages.js';
import type { SourceText } from './source-text.js';

/**
 * All TypeScript under `src` of all packages.
 *
 * @param root - absolute path of the repository
 * @returns the files, by package, then by path
 */
export function readSources(root: string): SourceText[] {
  return listPackages(root).flatMap(({ dir }) =>
    listFiles(join(dir, 'src'), (file) => file.endsWith('.ts')).map((file) => ({
      path: relative(root, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    })),
  );
}
