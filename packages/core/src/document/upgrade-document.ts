import { ok } from '../result/ok.js';
import type { Result } from '../result/result.js';
import type { DocumentUpgrade } from './document-upgrade.js';
import { readFormat } from './read-format.js';

/**
 * A document in the current version of its format.
 *
 * @param input - a parsed document, not yet checked
 * @param kind - what the reader reads, such as `instrument`
 * @param current - the version to arrive at, from 1
 * @param upgrades - the step from version 1 to 2, then from 2 to 3, up to `current`; exactly `current - 1`
 * @returns the upgraded document, with `sopana` naming the current version, or the input itself when it is
 * current; fails as `readFormat` does
 *
 * @throws RangeError when the number of steps is not `current - 1`: a mistake in the calling package.
 *
 * @example
 * ```ts
 * upgradeDocument({ sopana: 'plan/1', days: 5 }, 'plan', 2, [(plan) => ({ ...plan, unit: 'day' })]); // => { ok: true, value: { sopana: 'plan/2', days: 5, unit: 'day' } }
 * ```
 *
 * @source Our convention: old documents are read forever, by pure steps.
 */
export function upgradeDocument(
  input: unknown,
  kind: string,
  current: number,
  upgrades: readonly DocumentUpgrade[],
): Result<unknown> {
  if (upgrades.length !== current - 1) {
    throw new RangeError(
      `Format ${kind}/${current} needs ${current - 1} upgrade steps; ${upgrades.length} are given.`,
    );
  }
  const version = readFormat(input, kind, current);
  if (!version.ok) return version;
  let document = input as Readonly<Record<string, unknown>>;
  for (let from = version.value; from < current; from += 1) {
    const upgrade = upgrades[from - 1];
    if (upgrade !== undefined) document = { ...upgrade(document), sopana: `${kind}/${from + 1}` };
  }
  return ok(document);
}
