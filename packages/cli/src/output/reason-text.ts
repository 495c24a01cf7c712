import type { Reason } from '@sopana/core/condition';
import { roundedText } from './rounded-text.js';

const asks = {
  is: '',
  isOneOf: 'one of ',
  has: 'to include ',
  atLeast: 'at least ',
  atMost: 'at most ',
  above: 'above ',
  below: 'below ',
} as const;

/**
 * A clause that decided, as people read it.
 *
 * @param reason - from a condition that came out
 * @returns such as `value guarding is 1, asked is at least 2`
 */
export function reasonText({ subject, test, reading }: Reason): string {
  if (subject === null || test === null) return 'a clause that is not understood';
  const read = reading.known ? listed(reading.value) : `not known (${reading.reason})`;
  const asked =
    test.name === 'present'
      ? test.operand
        ? 'known'
        : 'not known'
      : `${asks[test.name]}${listed(test.operand)}`;
  return `${subject.kind} ${subject.id} is ${read}, asked is ${asked}`;
}

function listed(value: unknown): string {
  if (Array.isArray(value)) return value.map(listed).join(' or ');
  return typeof value === 'number' ? roundedText(value) : String(value);
}
