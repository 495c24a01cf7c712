import type { Answer } from '@sopana/scoring';
import type { MaturityModel } from '../model/maturity-model.js';
import type { ModelInstrument } from '../model/model-instrument.js';
import type { Question } from '../model/question.js';

/**
 * The level that an answer stands for.
 *
 * @param model - the document, for the order of levels
 * @param instrument - the question's instrument, for the levels of numbers
 * @param question - the question
 * @param answer - as it was given
 * @returns position of the level in the document, from 0; null for an answer that has none
 */
export function questionLevel(
  model: MaturityModel,
  instrument: ModelInstrument,
  question: Question,
  answer: Answer | undefined,
): number | null {
  if (question.answer.type === 'number') {
    if (typeof answer !== 'number') return null;
    const reached = instrument.levels.filter(({ from }) => from === undefined || from <= answer).at(-1);
    return placeOf(model, reached?.level);
  }
  const option = question.answer.options.find(({ code }) => code === answer);
  return option === undefined || 'class' in option ? null : placeOf(model, option.level);
}

function placeOf({ levels }: MaturityModel, level: string | undefined): number | null {
  const at = levels.findIndex(({ id }) => id === level);
  return at < 0 ? null : at;
}
