import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files under a folder, sorted by path; a missing folder holds none.
 *
 * @param dir - absolute path
 * @param wanted - by file path
 * @returns absolute paths; `node_modules`, `dist` and `coverage` are not entered
 */
export function listFiles(dir: string, wanted: (file: string) => boolean): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(dir, entry.name);
      if (entry.isDirectory()) {
        return ['node_modules', 'dist', 'coverage'].includes(entry.name) ? [] : listFiles(path, wanted);
      }
      return wanted(path) ? [path] : [];
    });
}
