import { createRandom, randomStream } from '@sopana/core/random';
import type { Assessment, AssessmentAnswer } from '../src/model/assessment.js';
import type { CompiledModel } from '../src/model/compiled-model.js';

/** Share of the questions that have no answer, in hundredths. */
const unansweredHundredths = 5;
const groups = { sector: 12, kind: 8, region: 9 };
const waves = 3;

/**
 * Organisations with made-up answers, the same for the same number.
 *
 * @param compiled - the model of the bench
 * @param count - how many
 * @returns one assessment for each
 */
export function benchAssessments(compiled: CompiledModel, count: number): readonly Assessment[] {
  const stream = randomStream(createRandom(64));
  const questions = compiled.instruments.flatMap((instrument) => instrument.questions);
  return Array.from({ length: count }, (_, at): Assessment => {
    const answers = questions.map(({ question }): AssessmentAnswer => {
      const base = { question: question.id, respondent: 'officer' };
      if (stream.integerBelow(100) < unansweredHundredths) return { ...base, class: 'unanswered' };
      return { ...base, class: 'value', value: `o${1 + stream.integerBelow(5)}` };
    });
    return {
      sopana: 'maturity-assessment/1',
      id: `a-${at}`,
      organisation: `org-${at}`,
      instrument: 'deep',
      model: compiled.identity,
      status: 'published',
      wave: `wave-${stream.integerBelow(waves)}`,
      attributes: Object.entries(groups).map(([id, size]) => ({
        id,
        value: `${id}-${stream.integerBelow(size)}`,
      })),
      answers,
      validations: [],
    };
  });
}
