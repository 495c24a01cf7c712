import { bundleCli } from '../lib/bundle-cli.mjs';

/** The main job ends well without any data beside the repository. */
export async function checkReproduce(context) {
  const cli = await bundleCli();
  const output = await context.run(process.execPath, [cli, 'index', 'reproduce']);
  return { note: output.trim().split('\n').at(-1) ?? '' };
}
