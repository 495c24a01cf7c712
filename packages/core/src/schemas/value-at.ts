import type { PathStep } from '../result/issue.js';

/** What stands at a path: a value, or nothing. */
export interface Found {
  /** False when the key or the position does not exist. */
  readonly present: boolean;
  /** The value; undefined when there is none. */
  readonly value: unknown;
}

/**
 * What stands at a path of a JSON value.
 *
 * @param root - a JSON value
 * @param path - from the root
 * @returns the value, or that there is none
 *
 * @source Our convention: own members only.
 */
export function valueAt(root: unknown, path: readonly PathStep[]): Found {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) {
      return { present: false, value: undefined };
    }
    value = (value as Readonly<Record<PathStep, unknown>>)[step];
  }
  return { present: true, value };
}
