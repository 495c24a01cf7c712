import { idPattern } from './id-pattern.js';

/**
 * Whether a value can be the id of something in a document.
 *
 * @param value - anything
 * @returns true for 1 to 128 ASCII letters, digits, dots, underscores and hyphens of which the first is a
 * letter or a digit; false for `constructor` and `prototype`
 *
 * @example
 * ```ts
 * isId('3.13.11'); // => true
 * isId('two words'); // => false
 * ```
 *
 * @remarks An id may still be the name of an inherited member, such as `valueOf`: look ids up with
 * `Object.hasOwn` or in a `Map`.
 * @source Our convention: ids are keys of objects and parts of file names in every language that reads a document.
 */
export function isId(value: unknown): boolean {
  return typeof value === 'string' && idPattern.test(value);
}
