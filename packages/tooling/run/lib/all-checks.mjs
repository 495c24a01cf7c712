import { checkBrowser } from '../checks/browser.mjs';
import { checkBundles } from '../checks/bundles.mjs';
import { checkChangeset } from '../checks/changeset.mjs';
import { checkConsumers } from '../checks/consumers.mjs';
import { checkData } from '../checks/data.mjs';
import { checkEngines } from '../checks/engines.mjs';
import { checkExamples } from '../checks/examples.mjs';
import { checkReproduce } from '../checks/reproduce.mjs';
import { pnpm } from './pnpm.mjs';
import { runVitest } from './run-vitest.mjs';

async function checkTypes(context) {
  const compile = (project) => context.node('typescript/bin/tsc', ['-p', project]);
  const folders = ['packages/cli', 'packages/tooling', 'packages/tooling/run'];
  const projects = ['tsconfig.base.json', ...folders.map((folder) => `${folder}/tsconfig.json`)];
  const results = await Promise.allSettled(projects.map(compile));
  const failure = results.find(({ status }) => status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}

async function vitestCheck(context, project, extra) {
  const tests = await runVitest(context, project, extra);
  return { tests, note: tests.note };
}

function packagesScript(script) {
  return async (context) => {
    await context.run('npx', ['-y', pnpm, '-r', '--filter', './packages/*', 'run', script]);
  };
}

/** The checks in the order in which they run: name, what it shows, and the work. */
export const allChecks = [
  ['types', 'sources, command, tests and tools compile', checkTypes],
  [
    'lint',
    'lint rules and format',
    (context) => context.node('@biomejs/biome/bin/biome', ['check', '--max-diagnostics=none', '.']),
  ],
  [
    'unit',
    'unit, property, architecture and documentation tests, with coverage',
    (context) => vitestCheck(context, 'unit', ['--coverage']),
  ],
  ['type-tests', 'what must not compile does not', (context) => vitestCheck(context, 'types', [])],
  ['build', 'ESM, CJS and declarations of every package', packagesScript('build')],
  ['packages', 'publint and are-the-types-wrong', packagesScript('check:package')],
  [
    'api-docs',
    'reference pages; every exported symbol is documented',
    (context) => context.node('typedoc/bin/typedoc', []),
  ],
  ['consumers', 'packed packages installed with npm: import, require, types', checkConsumers],
  ['bundles', 'what an embed pulls in', checkBundles],
  ['examples', 'every example runs and asserts its output', checkExamples],
  ['changeset', 'changes of packages are announced', checkChangeset],
  ['reproduce', 'the main job without further data', checkReproduce],
  ['data', 'tests on data beside the repository (SOPANA_DATA)', checkData],
  ['browser', 'same bits in chromium, under a strict content policy', checkBrowser],
  ['engines', 'same bits in JavaScriptCore (jsc), SpiderMonkey (gjs) and QuickJS', checkEngines],
].map(([name, shows, run]) => ({ name, shows, run }));
