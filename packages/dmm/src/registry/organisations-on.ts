import type { CompiledRegistry, Organisation } from '../model/registry.js';

/**
 * The organisations that exist on a day.
 *
 * @param compiled - the registry
 * @param on - civil date
 * @returns those whose first day is not later and whose last day is not earlier, in document order
 *
 * @example
 * ```ts
 * const registry = compileRegistry({ sopana: 'organisation-registry/1', id: 'r', version: '1', organisations: [{ id: 'a', kind: 'agency', validTo: '2025-12-31' }, { id: 'b', kind: 'agency', validFrom: '2026-01-01', succeeds: ['a'] }] });
 * organisationsOn(registry.value, '2025-12-31').map(({ id }) => id); // => ['a']
 * ```
 *
 * @source ISO 8601 calendar dates: the order of the texts is the order of the days.
 */
export function organisationsOn({ document }: CompiledRegistry, on: string): readonly Organisation[] {
  return document.organisations.filter(
    ({ validFrom, validTo }) =>
      (validFrom === undefined || validFrom <= on) && (validTo === undefined || on <= validTo),
  );
}
