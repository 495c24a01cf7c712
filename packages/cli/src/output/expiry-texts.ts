import type { ExpiryReport } from '@sopana/dtu';

/**
 * What expires, as people read it.
 *
 * @param report - of one unit
 * @returns a sentence for each, and one for the gates that would close
 */
export function expiryTexts({ unit, by, expiries, gatesLost }: ExpiryReport): readonly string[] {
  if (expiries.length === 0) return [`${unit}: nothing expires until ${by}.`];
  return [
    ...expiries.map(({ kind, check, waiver, lastDay, outcomeThen }) =>
      kind === 'evidence'
        ? `${unit}: evidence of ${check} counts until ${lastDay}; then the check is ${outcomeThen}.`
        : `${unit}: waiver ${waiver} of ${check} counts until ${lastDay}; then the check fails openly.`,
    ),
    ...(gatesLost.length === 0 ? [] : [`${unit}: open now and not then: ${gatesLost.join(', ')}.`]),
  ];
}
