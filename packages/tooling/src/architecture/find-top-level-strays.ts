import { readdirSync } from 'node:fs';
import type { Finding } from './finding.js';

const allowed: ReadonlySet<string> = new Set([
  ...['packages', 'docs', 'examples', 'package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml'],
  ...['tsconfig.base.json', 'README.md', 'LICENSE'],
  ...['node_modules', 'coverage', 'dist'],
]);

/**
 * Names at the top of the repository that have no place there; names that begin with a dot are free.
 *
 * @param root - absolute path of the repository
 * @returns rule `top-level`
 */
export function findTopLevelStrays(root: string): Finding[] {
  return readdirSync(root)
    .filter((name) => !name.startsWith('.') && !allowed.has(name))
    .map((name) => ({
      rule: 'top-level',
      at: name,
      message: 'the top level is fixed; put it under packages, docs or examples.',
    }));
}
