import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSnippet } from '../lib/bundle-snippet.mjs';
import { writeAtomically } from '../lib/write-atomically.mjs';

/**
 * The published files as cells.
 *
 * @param context - of the check; `data` is the folder, which need not be there
 * @param dir - a folder for the cells
 * @returns JSON text of tables; of none where there is no data
 */
export async function readTables(context, dir) {
  if (!existsSync(context.data)) return '[]';
  const entry = join(context.root, 'packages', 'tooling', 'run', 'engines', 'write-tables.ts');
  const { text } = await bundleSnippet(`import ${JSON.stringify(entry)};`, {
    platform: 'node',
    nodePaths: [join(context.root, 'packages', 'cli', 'node_modules')],
  });
  const program = join(context.cache, 'write-tables.mjs');
  writeAtomically(program, text);
  const file = join(dir, 'tables.json');
  await context.run(process.execPath, [program, file], { env: { SOPANA_DATA: context.data } });
  return readFileSync(file, 'utf8');
}
