import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { parseCivilDate } from '@sopana/core/dates';
import { scoreSubject } from '@sopana/scoring';
import { dmmCodes } from '../codes.js';
import type { AssessmentAnswer } from '../model/assessment.js';
import type { CompiledInstrument } from '../model/compiled-model.js';

/**
 * What is wrong with an answer: the engine says whether the value can be read, this says the rest.
 *
 * @param instrument - the instrument of the assessment
 * @param answer - untrusted in what it holds
 * @param path - where it stands
 * @returns issues of codes `answer.*`, `assessment.noRespondent` and `date.*`
 */
export function checkAnswer(
  instrument: CompiledInstrument,
  answer: AssessmentAnswer,
  path: readonly PathStep[],
): readonly Issue[] {
  const { question, respondent, class: name, value, evidence = [] } = answer;
  const row = { subject: '', item: question, class: name, ...(value === undefined ? {} : { value }) };
  const read = scoreSubject(instrument.plan, [row]);
  const dates = evidence.flatMap((one, at) =>
    (['collectedOn', 'validUntil'] as const).flatMap((key) => {
      const date = one[key];
      const parsed = date === undefined ? null : parseCivilDate(date);
      return parsed === null || parsed.ok
        ? []
        : parsed.issues.map((issue) => ({ ...issue, path: [...path, 'evidence', at, key] }));
    }),
  );
  return [
    // The engine numbers the rows it is given; here there is one, and its keys are the answer's but for `item`.
    ...(read.ok ? [] : read.issues.map((issue) => ({ ...issue, path: [...path, ...placeOf(issue.path)] }))),
    ...(respondent === ''
      ? [createIssue(dmmCodes, 'assessment.noRespondent', [...path, 'respondent'], { question })]
      : []),
    ...dates,
  ];
}

function placeOf([row, key, ...rest]: readonly PathStep[]): readonly PathStep[] {
  if (typeof row !== 'number') return ['question'];
  return [key === 'item' || key === undefined ? 'question' : key, ...rest];
}
