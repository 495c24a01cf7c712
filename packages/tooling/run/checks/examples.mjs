import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm } from '../lib/pnpm.mjs';

/** Each example is a package that asserts its own output. */
export async function checkExamples(context) {
  const dir = join(context.root, 'examples');
  const names = existsSync(dir)
    ? readdirSync(dir).filter((name) => existsSync(join(dir, name, 'package.json')))
    : [];
  if (names.length === 0) return { note: 'no examples' };
  // An example with a half that needs a browser skips it and says so; only a strict run makes that a failure.
  const env = { CI_STRICT: context.strict ? '1' : '0' };
  const output = await context.run('npx', ['-y', pnpm, '-r', '--filter', './examples/*', 'run', 'start'], {
    env,
  });
  const skipped = [...output.matchAll(/\bskipped: (.+)/g)].map(([, what]) => what);
  return { note: [`${names.length} examples`, ...skipped.map((what) => `skipped ${what}`)].join('; ') };
}
