/** `pnpm build`: the page as three files, in `dist`. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { site, sources } from './paths.mjs';

// In this repository the packages are bundled from their sources; outside it the condition matches nothing.
const common = {
  bundle: true,
  format: 'esm',
  conditions: ['@sopana/source'],
  charset: 'utf8',
  logLevel: 'warning',
};

/** Builds the page. */
export async function buildSite() {
  mkdirSync(site, { recursive: true });
  for (const name of ['index.html', 'app.css']) copyFileSync(join(sources, name), join(site, name));
  const outfile = join(site, 'app.js');
  await build({ ...common, entryPoints: [join(sources, 'app.ts')], outfile, minify: true, target: 'es2022' });
}

/** Builds what a server runs, and gives its exports. */
export async function loadServer(outfile) {
  const entryPoints = [join(sources, 'score-on-server.ts')];
  await build({ ...common, entryPoints, outfile, platform: 'node', target: 'node20' });
  return import(outfile);
}

if (argv[1] === fileURLToPath(import.meta.url)) await buildSite();
