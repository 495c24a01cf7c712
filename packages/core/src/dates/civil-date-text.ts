import type { UTCDate } from '@date-fns/utc';
import { formatISO } from 'date-fns/formatISO';

/**
 * The civil date of a midnight, universal time.
 *
 * @param midnight - in the years 0001 to 9999
 * @returns YYYY-MM-DD
 *
 * @throws RangeError outside those years, which four digits cannot write.
 * @source ISO 8601 calendar dates.
 */
export function civilDateText(midnight: UTCDate): string {
  const year = midnight.getFullYear();
  if (year >= 1 && year <= 9999) return formatISO(midnight, { representation: 'date' });
  throw new RangeError('A civil date lies in the years 0001 to 9999; the calculation left them.');
}
