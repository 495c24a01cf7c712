import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { makeCheckers } from '../examples/make-checkers.js';
import { listPackages } from '../files/list-packages.js';
import { buildPageModule } from './build-page-module.js';
import type { PageBlock } from './page-block.js';
import { workspacePlugin } from './workspace-plugin.js';

type Page = { readonly default: (checkers: ReturnType<typeof makeCheckers>) => Promise<void> };

/**
 * Runs the TypeScript blocks of a page; imports are resolved as from the page's own folder.
 *
 * @param root - absolute path of the repository
 * @param file - absolute path of the page
 * @param blocks - its TypeScript blocks
 * @returns how many assertions ran
 */
export async function runPageCode(root: string, file: string, blocks: readonly PageBlock[]): Promise<number> {
  const { code, checks } = buildPageModule(blocks);
  const plugin = workspacePlugin(listPackages(root), join(root, 'packages', 'core'));
  const result = await build({
    stdin: { contents: code, resolveDir: dirname(file), sourcefile: `${file}.ts`, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['@sopana/source'],
    logLevel: 'silent',
    plugins: [plugin],
  });
  const cache = join(root, 'node_modules', '.cache', 'sopana');
  mkdirSync(cache, { recursive: true });
  const dir = mkdtempSync(join(cache, 'page-'));
  try {
    const bundle = join(dir, 'page.mjs');
    writeFileSync(bundle, result.outputFiles[0]?.text ?? '');
    const page = (await import(/* @vite-ignore */ pathToFileURL(bundle).href)) as Page;
    await page.default(makeCheckers(file));
  } finally {
    rmSync(dir, { recursive: true });
  }
  return checks;
}
