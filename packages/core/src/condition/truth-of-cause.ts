import type { Truth } from './truth.js';
import type { Cause } from './verdict.js';

/**
 * What a clause comes to, given why.
 *
 * @param cause - why the clause came out as it did
 * @returns true when met, false when not met, else unknown
 */
export function truthOfCause(cause: Cause): Truth {
  if (cause === 'met') return 'true';
  return cause === 'notMet' ? 'false' : 'unknown';
}
