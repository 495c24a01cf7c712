import type { Counts, ReadinessShare } from '@sopana/dtu';
import { counted } from './counted.js';
import { shareText } from './share-text.js';

/**
 * Counts and then the share, with all that is needed to read it.
 *
 * @param counts - of some checks
 * @param share - of the same
 * @returns two or three sentences
 */
export function countsText(counts: Counts, share: ReadinessShare): string {
  const { total, applicable, notApplicable, applicabilityUnknown, pass, fail, unknown, waived } = counts;
  const open = applicabilityUnknown === 0 ? '' : `, ${applicabilityUnknown} not known to be either`;
  const applies = `${counted(total, 'check')}: ${applicable} applicable, ${notApplicable} not applicable${open}.`;
  const excused = waived === 0 ? '' : ` (${waived} of them waived)`;
  const outcomes = `Of those that apply: ${pass} pass, ${fail} fail${excused}, ${unknown} unknown.`;
  if (share.value === null) return `${applies} Nothing applies, so there is no share.`;
  const { numerator, denominator, answeredShare } = share;
  const told = `${numerator} of ${denominator} is ${shareText(share.value)}; ${shareText(answeredShare)} is answered.`;
  return `${applies} ${outcomes} ${told}`;
}
