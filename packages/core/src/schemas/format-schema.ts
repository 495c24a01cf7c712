import * as z from 'zod';

/**
 * The schema of a document's key `sopana`.
 *
 * @param kind - such as `instrument`
 * @param version - the current version, from 1
 * @returns the one text `kind/version`
 *
 * @example
 * ```ts
 * parseValue(() => formatSchema('instrument', 1), 'instrument/1'); // => { ok: true, value: 'instrument/1' }
 * ```
 *
 * @source Our convention: every document says what it is and in which version.
 */
export function formatSchema<K extends string, V extends number>(
  kind: K,
  version: V,
): z.ZodType<`${K}/${V}`> {
  return z.literal<`${K}/${V}`>(`${kind}/${version}`);
}
