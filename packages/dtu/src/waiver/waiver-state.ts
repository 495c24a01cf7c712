import { parseInstant } from '@sopana/core/dates';
import type { Check } from '../model/check.js';
import type { CheckWaiver } from '../model/readiness.js';
import type { Waiver } from '../model/waiver.js';

/**
 * How a waiver of a check stands at a moment.
 *
 * @param waiver - its instants sound
 * @param check - one that it covers
 * @param time - the moment, milliseconds since 1970
 * @returns void when its owner granted it or the check cannot be waived; else live from the moment of issue on, and no longer
 * at the moment of expiry
 */
export function waiverState(
  { owner, approver, issuedAt, expiresAt }: Waiver,
  { waivable = true }: Pick<Check, 'waivable'>,
  time: number,
): Exclude<CheckWaiver['state'], 'none'> {
  if (owner === approver || !waivable) return 'void';
  const from = parseInstant(issuedAt);
  const to = parseInstant(expiresAt);
  if (!from.ok || !to.ok) return 'void';
  if (time >= to.value.epochMilliseconds) return 'expired';
  return time >= from.value.epochMilliseconds ? 'live' : 'notYet';
}
