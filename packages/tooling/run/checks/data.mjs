import { existsSync } from 'node:fs';
import { bundleCli } from '../lib/bundle-cli.mjs';
import { runVitest } from '../lib/run-vitest.mjs';

/** Tests against data that is not part of the repository, and the main job on all of it. */
export async function checkData(context) {
  if (!existsSync(context.data)) return { skipped: 'no data; name its folder in SOPANA_DATA' };
  const tests = await runVitest(context, 'data', [], { SOPANA_DATA: context.data });
  const cli = await bundleCli();
  await context.run(process.execPath, [cli, 'index', 'reproduce', '--data', context.data]);
  return { tests, note: tests.note };
}
