import type { DescribedResult } from './described-result.js';
import { oscalRisk } from './oscal-risk.js';
import { tokenOf } from './token-of.js';

/**
 * A known result of a check that applies as a finding. A waiver changes nothing in it.
 *
 * @param described - the result with its words
 * @returns JSON data
 */
export function oscalFinding(described: DescribedResult): Readonly<Record<string, unknown>> {
  const { result, statement, observation, finding, risk } = described;
  const isSatisfied = result.outcome === 'pass';
  const hasRisk = oscalRisk(described).length > 0;
  return {
    uuid: finding,
    title: result.check,
    description: statement,
    target: {
      type: 'objective-id',
      'target-id': tokenOf(result.check),
      status: isSatisfied
        ? { state: 'satisfied', reason: 'pass' }
        : { state: 'not-satisfied', reason: 'fail' },
    },
    'related-observations': [{ 'observation-uuid': observation }],
    ...(hasRisk ? { 'related-risks': [{ 'risk-uuid': risk }] } : {}),
  };
}
