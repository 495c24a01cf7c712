import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The first of the names that is on the PATH; undefined when none is. */
export function findProgram(names) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}
