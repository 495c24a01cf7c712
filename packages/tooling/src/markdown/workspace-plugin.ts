import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import type { WorkspacePackage } from '../files/list-packages.js';

function sourceOf({ dir, manifest }: WorkspacePackage, subpath: string): string | undefined {
  for (const [key, target] of Object.entries(manifest.exports ?? {})) {
    const path = typeof target === 'string' ? target : target['@sopana/source'];
    if (typeof path !== 'string') continue;
    const star = key.indexOf('*');
    if (key === subpath) return join(dir, path);
    if (star >= 0 && subpath.startsWith(key.slice(0, star))) {
      return join(dir, path.replace('*', subpath.slice(star)));
    }
  }
  return undefined;
}

/**
 * Lets a bundle started anywhere in the repository import the packages by name, from their sources.
 *
 * @param packages - of the workspace
 * @param home - absolute path of the package from which libraries are resolved, as a user would install them
 * @returns a plugin of esbuild; an import that no package exports is an error of the bundle
 */
export function workspacePlugin(packages: readonly WorkspacePackage[], home: string): Plugin {
  return {
    name: 'workspace',
    setup(build) {
      build.onResolve({ filter: /^@sopana\// }, ({ path }) => {
        const name = path.split('/', 2).join('/');
        const found = packages.find(({ manifest }) => manifest.name === name);
        const file = found && sourceOf(found, `.${path.slice(name.length)}`);
        return file === undefined
          ? { errors: [{ text: `'${path}' is not an entry of a package here.` }] }
          : { path: file };
      });
      build.onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, pluginData }) => {
        if (pluginData === 'home' || resolveDir.includes('node_modules')) return undefined;
        const here = await build.resolve(path, { kind, resolveDir, pluginData: 'home' });
        if (here.errors.length === 0) return here;
        return build.resolve(path, { kind, resolveDir: home, pluginData: 'home' });
      });
    },
  };
}
