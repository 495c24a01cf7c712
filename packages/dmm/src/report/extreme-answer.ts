import type { AnswerValue } from '@sopana/scoring';
import type { ModelInstrument } from '../model/model-instrument.js';
import type { Question } from '../model/question.js';

/**
 * The answer to a question that is worth least or most.
 *
 * @param question - the question; its ladder rises
 * @param instrument - its instrument
 * @param end - which end
 * @returns an answer
 */
export function extremeAnswer(
  { answer }: Question,
  { range }: ModelInstrument,
  end: 'least' | 'greatest',
): AnswerValue {
  if (answer.type === 'number') return range[end === 'least' ? 0 : 1];
  const codes = answer.options.flatMap((option) => ('level' in option ? [option.code] : []));
  const code = codes.at(end === 'least' ? 0 : -1);
  if (code === undefined) throw new Error('A compiled ladder has rungs.');
  return code;
}
