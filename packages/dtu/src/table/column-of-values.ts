import type { Domain } from '@sopana/core/condition';
import type { StandingFact } from '../check/standing-facts.js';
import type { FactColumn } from '../model/readiness-table.js';
import { reasonBits } from './truth-bits.js';

/**
 * The values of one fact of many units as a column.
 *
 * @param domain - what the values can be
 * @param values - one for each unit; null where nobody reported the fact
 * @returns the column
 */
export function columnOfValues(domain: Domain, values: readonly (StandingFact | null)[]): FactColumn {
  const numbers = new Float64Array(values.length);
  const states = new Uint8Array(values.length);
  const places = domain.type === 'choice' ? new Map(domain.values.map((option, at) => [option, at])) : null;
  for (const [row, fact] of values.entries()) {
    if (fact === null || fact.value === null) states[row] = reasonBits[fact?.reason ?? 'neverAssessed'];
    else if (places !== null) numbers[row] = places.get(String(fact.value)) ?? 0;
    else if (domain.type === 'number' || domain.type === 'boolean') numbers[row] = Number(fact.value);
  }
  if (domain.type === 'text') {
    return { numbers, states, texts: values.map((fact) => String(fact?.value ?? '')) };
  }
  if (domain.type !== 'list') return { numbers, states };
  return {
    numbers,
    states,
    lists: values.map((fact) => (Array.isArray(fact?.value) ? fact.value.map(String) : [])),
  };
}
