import { join } from 'node:path';
import { bundleSources } from './bundle-sources.mjs';
import { root } from './paths.mjs';

/**
 * The example of the whole programme in one file, made from the sources.
 *
 * @returns absolute path of the bundle
 */
export function bundleProgramme() {
  return bundleSources(
    join(root, 'examples', 'national-programme', 'src', 'main.mjs'),
    'national-programme.mjs',
  );
}
