import { type Result, resultOf } from '@sopana/core';
import type { Rating, TestSitting } from '../model/competency-evidence.js';
import type { CompiledTest } from '../model/compiled-test.js';
import { scoreTest } from './score-test.js';

/**
 * What a sitting shows, as ratings: for systems without the test, and for other versions of a framework.
 *
 * @param compiled - the test
 * @param sitting - of that test
 * @returns one rating for each competency of the test, `<id of the sitting>.<competency>`, with the source, dates and weight of the
 *   sitting; fails with the codes `answer.*` of `@sopana/scoring`
 *
 * @example
 * ```ts
 * const framework = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '1', scales: [{ id: 'steps', levels: [{ id: 'knows' }] }], competencies: [{ id: 'writing', scale: 'steps' }] });
 * const items = [{ id: 'q1', section: 's', competency: 'writing', topic: 't', options: [{ code: 'a', isKey: true }, { code: 'b' }] }];
 * const test = compileKnowledgeTest({ sopana: 'knowledge-test/1', id: 'check', version: '1', framework: { id: 'tiny', version: '1' }, unanswered: 'wrong', sections: [{ id: 's', marks: 1 }], topics: [{ id: 't' }], items, gradings: [{ scale: 'steps', levels: [{ level: 'knows', fromShare: 0.5 }] }] }, framework.value);
 * const sitting = { id: 'e1', kind: 'test', person: 'p1', source: 'exam', on: '2026-01-05', test: 'check', testVersion: '1', answers: [{ item: 'q1', answer: 'a' }] };
 * const ratings = ratingsOfSitting(test.value, sitting);
 * ratings.ok && ratings.value; // => [{ id: 'e1.writing', kind: 'rating', person: 'p1', source: 'exam', on: '2026-01-05', competency: 'writing', outcome: 'level', level: 'knows' }]
 * ```
 *
 * @source Our convention.
 */
export function ratingsOfSitting(compiled: CompiledTest, sitting: TestSitting): Result<readonly Rating[]> {
  const answers = Object.fromEntries(sitting.answers.map(({ item, answer }) => [item, answer]));
  const result = scoreTest(compiled, answers);
  if (!result.ok) return result;
  const { kind: _, test: __, testVersion: ___, answers: ____, id, ...common } = sitting;
  return resultOf([], () =>
    result.value.competencies.map(({ competency, outcome, level }) => ({
      ...common,
      id: `${id}.${competency}`,
      kind: 'rating',
      competency,
      outcome,
      ...(level === null ? {} : { level }),
    })),
  );
}
