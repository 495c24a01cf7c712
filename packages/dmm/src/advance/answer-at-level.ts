import type { AnswerValue } from '@sopana/scoring';
import type { MaturityModel } from '../model/maturity-model.js';
import type { ModelInstrument } from '../model/model-instrument.js';
import type { Question } from '../model/question.js';

/**
 * The least answer that stands for a level or a higher one.
 *
 * @param model - the document, for the order of levels
 * @param instrument - the question's instrument, for the levels of numbers
 * @param question - the question
 * @param level - position of the level in the document, from 0
 * @returns the answer; null where the question knows no such level
 */
export function answerAtLevel(
  model: MaturityModel,
  instrument: ModelInstrument,
  question: Question,
  level: number,
): AnswerValue | null {
  const isThere = (id: string): boolean => model.levels.findIndex((one) => one.id === id) >= level;
  if (question.answer.type === 'ladder') {
    return (
      question.answer.options.find((option) => !('class' in option) && isThere(option.level))?.code ?? null
    );
  }
  const start = instrument.levels.find((one) => isThere(one.level));
  return start === undefined ? null : (start.from ?? instrument.range[0]);
}
