import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './paths.mjs';

/**
 * A user's program as one file, made from the sources of the packages.
 *
 * @param code - TypeScript that imports packages by name; the cli's folder sees them all
 * @param options - for esbuild, over the defaults of a browser
 * @returns the text, its size in bytes after gzip, and the modules that left bytes in it
 */
export async function bundleSnippet(code, options = {}) {
  const { build } = await import('esbuild');
  const result = await build({
    stdin: { contents: code, resolveDir: join(root, 'packages', 'cli'), loader: 'ts', sourcefile: 'user.ts' },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    conditions: ['@sopana/source'],
    logLevel: 'silent',
    ...options,
  });
  const [output] = Object.values(result.metafile.outputs);
  const modules = Object.entries(output.inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
  const [file] = result.outputFiles;
  return { text: file.text, gzip: gzipSync(file.contents, { level: 9 }).length, modules };
}
