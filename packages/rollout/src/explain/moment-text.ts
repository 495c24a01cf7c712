import type { Moment } from '../axis/moment.js';

/**
 * A half day in words, where the half says something.
 *
 * @param moment - the half day
 * @param usual - the half that goes without saying
 * @returns such as `2026-01-05` or `2026-01-05 afternoon`
 */
export function momentText({ on, part }: Moment, usual: Moment['part']): string {
  return part === usual ? on : `${on} ${part}`;
}
