import type { Reducer } from '../model/method.js';

/**
 * Whether a reducer picks one of the observations, so that its raw answer is known.
 *
 * @param reducer - any reducer
 * @returns true for best, worst, mode, first and last
 */
export function keepsRaw(reducer: Reducer): boolean {
  return ['best', 'worst', 'mode', 'first', 'last'].some((name) => name === reducer);
}
