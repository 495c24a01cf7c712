import { summaryOf } from '@sopana/stats';
import type { AssessmentAnswer } from '../model/assessment.js';
import type { CompiledInstrument, PlacedQuestion } from '../model/compiled-model.js';
import type { QuestionSpread } from '../model/report.js';

/**
 * How far the respondents of each question lie apart.
 *
 * @param instrument - the instrument
 * @param answers - the answers that count
 * @returns one entry for each question that several respondents gave a value to, in document order
 */
export function spreadsOf(
  { questions }: CompiledInstrument,
  answers: readonly AssessmentAnswer[],
): readonly QuestionSpread[] {
  return questions.flatMap((placed) => {
    const own = answers.filter(({ question }) => question === placed.question.id);
    const values = own.flatMap((answer) => numberOf(placed, answer));
    if (values.length < 2) return [];
    const { n, min, max, range, standardDeviation } = summaryOf(values, undefined, {
      deviation: 'population',
    });
    if (!min.ok || !max.ok || !range.ok || !standardDeviation.ok) {
      throw new Error('Two values within a range have a summary.');
    }
    return [
      {
        question: placed.question.id,
        n,
        missing: own.length - n,
        min: min.value,
        max: max.value,
        range: range.value,
        deviation: standardDeviation.value,
      },
    ];
  });
}

function numberOf({ question }: PlacedQuestion, answer: AssessmentAnswer): readonly number[] {
  if (typeof answer.value === 'number') return [answer.value];
  if (question.answer.type === 'number') return [];
  return question.answer.options.flatMap((option) =>
    'level' in option && option.code === answer.value ? [option.value] : [],
  );
}
