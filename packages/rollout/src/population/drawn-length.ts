import type { RandomStream } from '@sopana/core/random';

// Shares of the father's time, found on odd-numbered instances of PSPLIB, see docs/methods/planning.md.
const leastWindow = 0.1;
const greatestWindow = 0.5;

/**
 * The length of a window in which a father's order is to hold.
 *
 * @param span - slots of the father's schedule
 * @param stream - drawn from
 * @returns a tenth to a half of them, at least one
 */
export function drawnLength(span: number, stream: RandomStream): number {
  const share = leastWindow + (greatestWindow - leastWindow) * stream.uniform();
  return Math.max(1, Math.floor(span * share));
}
