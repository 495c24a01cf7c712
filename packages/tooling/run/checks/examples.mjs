import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm } from '../lib/pnpm.mjs';

/** Each example is a package that asserts its own output. */
export async function checkExamples(context) {
  const dir = join(context.root, 'examples');
  const names = existsSync(dir)
    ? readdirSync(dir).filter((name) => existsSync(join(dir, name, 'package.json')))
    : [];
  if (names.length > 0) {
    await context.run('npx', ['-y', pnpm, '-r', '--filter', './examples/*', 'run', 'start']);
  }
  return { note: `${names.length} examples` };
}
