import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository, without a slash at the end. */
export const root = fileURLToPath(new URL('../../../..', import.meta.url)).replace(/[/\\]$/, '');

/** What the runners keep between runs; removed with node_modules. */
export const cache = join(root, 'node_modules', '.cache', 'sopana');
