import type { Moment } from '../axis/moment.js';
import type { TimeScale } from './time-scale.js';

const leastWidth = 3;

/**
 * Where a bar lies from left to right.
 *
 * @param scale - dates as places
 * @param from - the first half day
 * @param to - the last half day
 * @returns pixels from the left, and its width, never too small to be seen
 */
export function barSpan(scale: TimeScale, from: Moment, to: Moment): readonly [number, number] {
  const left = scale.at(from.on, from.part === 'afternoon' ? 0.5 : 0);
  const right = scale.at(to.on, to.part === 'morning' ? 0.5 : 1);
  return [left, Math.max(leastWidth, right - left)];
}
