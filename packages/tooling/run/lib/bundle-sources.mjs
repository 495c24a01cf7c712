import { join } from 'node:path';
import { cache } from './paths.mjs';
import { writeAtomically } from './write-atomically.mjs';

// Some libraries are CommonJS inside and call require for a module of Node.
const banner =
  "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);";

/**
 * One file with a program and all that it needs, made from the sources.
 *
 * @returns absolute path of the bundle
 */
export async function bundleSources(entry, name) {
  const { build } = await import('esbuild');
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    conditions: ['@sopana/source'],
    banner: { js: banner },
    logLevel: 'error',
  });
  const file = join(cache, name);
  writeAtomically(file, result.outputFiles[0].text.replace(/^#!.*\n/, ''));
  return file;
}
