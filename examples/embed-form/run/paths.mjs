import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** Where the sources are. */
export const sources = join(folder, 'src');

/** The finished page: put these files on any web server. */
export const site = join(folder, 'dist');

/** What a run leaves behind for a look. */
export const cache = join(folder, 'node_modules', '.cache');
