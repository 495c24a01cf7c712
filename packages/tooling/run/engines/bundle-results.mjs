import { join } from 'node:path';
import { bundleSnippet } from '../lib/bundle-snippet.mjs';
import { root } from '../lib/paths.mjs';

/** Puts the engine's function in the place of ours, so that a check can show that it would be seen. */
function plantPlugin(name, planted) {
  const file = new RegExp(`[/\\\\]core[/\\\\]src[/\\\\]arithmetic[/\\\\]${name}\\.ts$`);
  return {
    name: 'plant',
    setup(build) {
      build.onLoad({ filter: file }, () => {
        planted.push(name);
        return { contents: `export const ${name} = Math.${name};`, loader: 'ts' };
      });
    },
  };
}

/**
 * `results.ts` with all that it needs as one script, the same for every engine: it defines `sopana`.
 *
 * @param plant - name of a function of `core/arithmetic` that is replaced by the engine's own; for a test of the check
 * @returns the text of the script, ASCII
 */
export async function bundleResults(plant) {
  const entry = join(root, 'packages', 'tooling', 'run', 'engines', 'results.ts');
  const planted = [];
  const { text } = await bundleSnippet(`export * from ${JSON.stringify(entry)};`, {
    format: 'iife',
    globalName: 'sopana',
    // An error is told with the lines around it, so they are kept.
    minify: false,
    nodePaths: [join(root, 'packages', 'cli', 'node_modules')],
    plugins: plant === undefined ? [] : [plantPlugin(plant, planted)],
  });
  if (plant !== undefined && planted.length === 0)
    throw new Error(`nothing in the bundle is called ${plant}`);
  return text;
}
