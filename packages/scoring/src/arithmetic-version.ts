/**
 * Version of the arithmetic. It changes only when a number can: a record that names another one is not recomputed.
 *
 * @example
 * ```ts
 * arithmeticVersion; // => 'arithmetic/1'
 * ```
 *
 * @source Our convention, apart from the version of the package.
 */
export const arithmeticVersion = 'arithmetic/1';
