import type { Result } from '@sopana/core';
import { compileInstrument } from '../compile/compile-instrument.js';
import type { Instrument } from '../model/instrument.js';
import type { Plan } from '../model/plan.js';

/**
 * A plan that reads answers and computes nothing: the way to make the reference table of a document that still has to be
 * fitted.
 *
 * @param instrument - a document, fitted or not
 * @returns the plan, for `tableOfRows` and `tableOfWide`; its tables also serve the fitted document's plan
 *
 * @example
 * ```ts
 * const unfitted = { sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a', then: [{ dividedBy: { fit: 'max' } }] }], nodes: [] };
 * const reader = readingPlan(unfitted);
 * reader.ok && reader.value.itemIds; // => ['a']
 * ```
 *
 * @source Our convention: reading does not depend on numbers.
 */
export function readingPlan(instrument: Instrument): Result<Plan> {
  const { sopana, id, version, attributes = [], scales = [], answerTokens = [], accepts = [] } = instrument;
  return compileInstrument({
    sopana,
    id,
    version,
    attributes,
    scales,
    answerTokens,
    accepts,
    items: instrument.items.map(({ then: _, when: __, reduce: ___, ...item }) => item),
    nodes: [],
  });
}
