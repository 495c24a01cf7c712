import type { AnswerValue } from '../model/answers.js';
import type { PlannedItem } from '../model/plan.js';

/**
 * The answer that a raw number of a table stands for.
 *
 * @param planned - the item
 * @param raw - as `encodeValue` made it
 * @returns the answer
 */
export function decodeValue(planned: PlannedItem, raw: number): AnswerValue {
  const { scale } = planned;
  switch (scale?.type) {
    case 'boolean':
      return raw === 1;
    case 'choice':
      return scale.options[raw]?.code ?? '';
    case 'choices':
      return scale.options
        .filter((_, position) => ((raw >>> position) & 1) === 1)
        .map((option) => option.code);
    default:
      return raw;
  }
}
