import { join } from 'node:path';
import { bundleSources } from './bundle-sources.mjs';
import { root } from './paths.mjs';

/**
 * The command in one file, made from the sources.
 *
 * @returns absolute path of the bundle
 */
export function bundleCli() {
  return bundleSources(join(root, 'packages', 'cli', 'src', 'main.ts'), 'cli.mjs');
}
