import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleResults } from '../engines/bundle-results.mjs';
import { compareEngine } from '../engines/compare-engine.mjs';
import { inTemporaryFolder } from '../engines/in-temporary-folder.mjs';
import { reference } from '../engines/list-engines.mjs';
import { runInEngine } from '../engines/run-in-engine.mjs';
import { CheckFailed } from '../lib/make-context.mjs';
import { findChromium } from './find-chromium.mjs';

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** A page whose policy allows this one script and no code from text. */
function pageOf(script) {
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}'`;
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `<!doctype html>${head}<pre></pre><script>${script}</script>`;
}

/** The same bits in a browser: elementary functions, and the engine on quoted rows of GTMI and the other indices. */
export async function checkBrowser(context) {
  const chromium = findChromium();
  if (chromium === undefined) return { skipped: 'not installed: chromium' };
  return inTemporaryFolder(async (dir) => {
    const expression = 'sopana.results([])';
    const bundle = await bundleResults();
    const script = { bundle, tables: '[]', expression, dir };
    const expected = await runInEngine(context, reference, script);
    const page = join(dir, 'page.html');
    const show = `document.querySelector('pre').textContent = ${expression}.join('\\n');`;
    writeFileSync(page, pageOf(`${bundle}\n${show}`));
    const user = `--user-data-dir=${join(dir, 'profile')}`;
    const dom = await context.run(chromium, [...flags, user, '--dump-dom', pathToFileURL(page).href]);
    const actual = /<pre>([\s\S]+?)<\/pre>/.exec(dom)?.[1]?.split('\n');
    if (actual === undefined) throw new CheckFailed('the page printed nothing: its script did not run');
    await compareEngine(context, { name: 'chromium' }, script, expected, actual);
    const tables = expected.filter((line) => / cells /.test(line)).length;
    return {
      note: `${expected.length} results, ${tables} of them of quoted rows, equal in Node and chromium, under a strict policy`,
    };
  });
}
