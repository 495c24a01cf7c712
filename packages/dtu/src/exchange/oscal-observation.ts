import { addDays } from '@sopana/core/dates';
import type { DescribedResult } from './described-result.js';
import { ownUuid } from './own-uuid.js';
import { reasonWords } from './reason-words.js';

const namespace = 'urn:sopana:dtu';

/**
 * A result as an observation: the four facts side by side, as properties.
 *
 * @param described - the result with its words
 * @param unit - id of the unit
 * @param at - the moment
 * @param offset - by which the days of evidence are counted
 * @returns JSON data
 */
export function oscalObservation(
  { result, statement, observation }: DescribedResult,
  unit: string,
  at: string,
  offset: string,
): Readonly<Record<string, unknown>> {
  const { check, applicability, outcome, unknownReason, freshness, waiver } = result;
  const facts = {
    check,
    applicability,
    outcome,
    ...(unknownReason === null ? {} : { 'unknown-reason': unknownReason }),
    freshness: freshness.state,
    waiver: waiver.state,
    'is-waived': result.isWaived ? 'yes' : 'no',
  };
  const remarks = reasonWords(result.reasons);
  return {
    uuid: observation,
    title: check,
    description: statement,
    props: Object.entries(facts).map(([name, value]) => ({ name, ns: namespace, value })),
    methods: ['EXAMINE'],
    types: ['control-objective'],
    subjects: [{ 'subject-uuid': ownUuid(unit), type: 'party', title: unit }],
    collected: at,
    ...(freshness.expiresOn === null
      ? {}
      : { expires: `${addDays(freshness.expiresOn, 1)}T00:00:00${offset}` }),
    ...(remarks === '' ? {} : { remarks }),
  };
}
