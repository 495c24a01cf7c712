import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleSnippet } from '../lib/bundle-snippet.mjs';
import { CheckFailed } from '../lib/make-context.mjs';

/** The first of the names that is on the PATH. */
function findProgram(names) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

async function bundleBattery(context) {
  const source = readFileSync(
    join(context.root, 'packages', 'tooling', 'run', 'engines', 'battery.ts'),
    'utf8',
  );
  const { text } = await bundleSnippet(source, { format: 'iife', globalName: 'sopanaBattery' });
  return text;
}

async function linesFromNode(context, text, dir) {
  const file = join(dir, 'node.cjs');
  writeFileSync(file, `${text}\nconsole.log(sopanaBattery.battery().join('\\n'));\n`);
  return (await context.run(process.execPath, [file])).trim();
}

function compare(context, engine, expected, actual) {
  if (actual === expected) return;
  const there = actual.split('\n');
  const different = expected.split('\n').filter((line, index) => line !== there[index]);
  context.log(`${engine} differs from Node in:\n${different.join('\n')}\n${engine} printed:\n${actual}`);
  throw new CheckFailed(`${engine} gives other bits than Node for ${different.length} functions`);
}

async function inTemporaryFolder(work) {
  const dir = mkdtempSync(join(tmpdir(), 'sopana-engine-'));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The same bits in other engines' shells: SpiderMonkey (gjs) and JavaScriptCore (jsc). */
export async function checkEngines(context) {
  const engines = [['gjs'], ['jsc']].map((names) => [names[0], findProgram(names)]);
  const missing = engines.filter(([, program]) => program === undefined).map(([name]) => name);
  if (missing.length > 0) return { skipped: `not installed: ${missing.join(', ')}` };
  return inTemporaryFolder(async (dir) => {
    const text = await bundleBattery(context);
    const expected = await linesFromNode(context, text, dir);
    const file = join(dir, 'shell.js');
    writeFileSync(file, `${text}\nprint(sopanaBattery.battery().join('\\n'));\n`);
    for (const [name, program] of engines) {
      compare(context, name, expected, (await context.run(program, [file])).trim());
    }
    return { note: `${expected.split('\n').length} results equal in Node, gjs and jsc` };
  });
}

/** The same bits in a browser, on a page whose policy forbids code from text. */
export async function checkBrowser(context) {
  const chromium = findProgram(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  if (chromium === undefined) return { skipped: 'not installed: chromium' };
  return inTemporaryFolder(async (dir) => {
    const text = await bundleBattery(context);
    const expected = await linesFromNode(context, text, dir);
    const script = `${text}\ndocument.querySelector('pre').textContent = sopanaBattery.battery().join('\\n');`;
    const hash = createHash('sha256').update(script).digest('base64');
    const policy = `default-src 'none'; script-src 'sha256-${hash}'`;
    const page = join(dir, 'page.html');
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><pre></pre><script>${script}</script>`,
    );
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
    const user = `--user-data-dir=${join(dir, 'profile')}`;
    const printed = await context.run(chromium, [...flags, user, '--dump-dom', pathToFileURL(page).href]);
    compare(
      context,
      'chromium',
      expected,
      /<pre>([\s\S]*?)<\/pre>/.exec(printed)?.[1]?.trim() ?? '(nothing)',
    );
    return {
      note: `${expected.split('\n').length} results equal in Node and chromium, under a strict policy`,
    };
  });
}
