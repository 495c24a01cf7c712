/**
 * `pnpm start`: builds the page, scores the sample answers in Node, then does the same in a browser without a window.
 * Where there is no chromium the second half is skipped and says so; with CI_STRICT=1 that is a failure.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../../packages/tooling/run/checks/find-chromium.mjs';
import { checkBrowserHalf } from './browser-half.mjs';
import { buildSite, loadServer } from './build.mjs';
import { checkNodeHalf } from './node-half.mjs';
import { cache, site } from './paths.mjs';

await buildSite();
console.log(`page: dist/index.html, app.css, app.js (${statSync(join(site, 'app.js')).size} bytes)`);

const server = await loadServer(join(cache, 'server.mjs'));
const { record } = checkNodeHalf(server);
console.log(`Node: level l3, ${record.digest}`);

const chromium = findChromium();
const strict = !['', '0', undefined].includes(process.env.CI_STRICT);
if (chromium !== undefined) {
  await checkBrowserHalf(chromium, server, record);
  console.log(
    'chromium: the same record, by keyboard alone; no violations in en, si, ta at 320 and 1024 pixels',
  );
} else if (strict) throw new Error('not installed: chromium, and CI_STRICT asks for all of it');
else console.log('skipped: the browser half of embed-form; not installed: chromium');
