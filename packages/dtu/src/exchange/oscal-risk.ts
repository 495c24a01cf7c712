import type { DescribedResult } from './described-result.js';
import { oneLine } from './one-line.js';

/**
 * A failed check with a waiver as a risk: approved until its deadline while the waiver is live, open once it has ended.
 *
 * @param described - the result with its words
 * @returns one risk, or none without such a waiver or for a check that does not apply
 */
export function oscalRisk({
  result,
  statement,
  waiver,
  observation,
  risk,
}: DescribedResult): readonly Readonly<Record<string, unknown>>[] {
  const { state } = result.waiver;
  const isRisk = result.outcome === 'fail' && result.applicability === 'applicable';
  if (!isRisk || waiver === undefined || (state !== 'live' && state !== 'expired')) return [];
  return [
    {
      uuid: risk,
      title: `${result.check}: waiver ${waiver.id}`,
      description: statement,
      statement: oneLine(waiver.reason, [], waiver.id),
      props: [
        { name: 'waiver', ns: 'urn:sopana:dtu', value: waiver.id },
        { name: 'approver', ns: 'urn:sopana:dtu', value: waiver.approver },
      ],
      status: state === 'live' ? 'deviation-approved' : 'open',
      deadline: waiver.expiresAt,
      'related-observations': [{ 'observation-uuid': observation }],
    },
  ];
}
