/**
 * A value that is made when it is first asked for, and kept.
 *
 * @param make - makes the value; called at most once unless it throws
 * @returns a function that gives the same value every time
 *
 * @example
 * ```ts
 * const counter = onFirstUse(() => ['made once']);
 * counter() === counter(); // => true
 * ```
 *
 * @remarks Schemas are made this way because defining one lets zod try out code generation: a host whose
 * content security policy forbids that sets `z.config({ jitless: true })` before the first use.
 * @source Our convention.
 */
export function onFirstUse<T>(make: () => T): () => T {
  let kept: { readonly value: T } | null = null;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
}
