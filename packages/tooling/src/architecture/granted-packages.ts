import type { PackageRule } from './package-rules.js';

/**
 * The packages that one may import: those its arrows reach, directly or not.
 *
 * @param folder - the importing package
 * @param rules - the table of arrows
 * @returns folder names; empty for a package without a row
 */
export function grantedPackages(folder: string, rules: Readonly<Record<string, PackageRule>>): Set<string> {
  const granted = new Set<string>();
  const queue = [...(rules[folder]?.below ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (granted.has(next)) continue;
    granted.add(next);
    queue.push(...(rules[next]?.below ?? []));
  }
  return granted;
}
