import { parseInstant } from '@sopana/core/dates';

/**
 * Minutes that an offset is ahead of universal time.
 *
 * @param offset - `Z` or such as `+05:30`
 * @returns a whole number, −1439 to 1439; null for anything else
 */
export function minutesOfOffset(offset: string): number | null {
  const start = parseInstant(`1970-01-01T00:00:00${offset}`);
  if (!start.ok) return null;
  const minutes = -start.value.epochMilliseconds / 60_000;
  // Minus zero is written with a sign by some.
  return minutes === 0 ? 0 : minutes;
}
