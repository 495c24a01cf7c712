import { type Result, resultOf } from '@sopana/core';
import { compareRational, multiplyRational, rationalOf, sumExact } from '@sopana/core/arithmetic';
import { type AnswerSheet, type NodeScore, scoreSubject } from '@sopana/scoring';
import type {
  CompiledTest,
  MissedItem,
  TestedCompetency,
  TestMarks,
  TestResult,
} from '../model/compiled-test.js';

/**
 * What the answers of one person to a knowledge test come to: marks, levels, and what to learn.
 *
 * @param compiled - the test
 * @param answers - option codes by item id; items that are not named are unanswered
 * @returns marks by section and competency, each beside what can be attained, and the items missed; fails with the codes
 *   `answer.*` of `@sopana/scoring`
 *
 * @example
 * ```ts
 * const framework = compileCompetencyFramework({ sopana: 'competency-framework/1', id: 'tiny', version: '1', scales: [{ id: 'steps', levels: [{ id: 'knows' }] }], competencies: [{ id: 'writing', scale: 'steps' }] });
 * const options = [{ code: 'a', isKey: true }, { code: 'b' }];
 * const items = ['q1', 'q2'].map((id) => ({ id, section: 's', competency: 'writing', topic: 't', options }));
 * const test = compileKnowledgeTest({ sopana: 'knowledge-test/1', id: 'check', version: '1', framework: { id: 'tiny', version: '1' }, unanswered: 'wrong', sections: [{ id: 's', marks: 2 }], topics: [{ id: 't' }], items, gradings: [{ scale: 'steps', levels: [{ level: 'knows', fromShare: 0.5 }] }] }, framework.value);
 * const result = scoreTest(test.value, { q1: 'a', q2: 'b' });
 * result.ok && result.value.sections; // => [{ section: 's', marks: 1, attainable: 2 }]
 * result.ok && result.value.competencies[0].level; // => 'knows'
 * ```
 *
 * @remarks A denominator is always what could be attained: items that do not apply leave both sides. A sheet without any answer
 * shows nothing.
 * @source Our convention.
 */
export function scoreTest(compiled: CompiledTest, answers: AnswerSheet): Result<TestResult> {
  const scored = scoreSubject(compiled.plan, answers);
  if (!scored.ok) return scored;
  const { test, framework } = compiled;
  const nodes = new Map(scored.value.nodes.map((node) => [node.id, node]));
  const isEmpty = !Object.values(answers).some((answer) => typeof answer === 'string');
  const tested = new Set(test.items.map(({ competency }) => competency));
  return resultOf([], () => ({
    sections: test.sections.map(({ id }) => ({
      section: id,
      ...marksOf(compiled, nodes.get(`section.${id}`), isEmpty),
    })),
    competencies: [...framework.competencies.keys()]
      .filter((competency) => tested.has(competency))
      .map((competency) => {
        const marks = marksOf(compiled, nodes.get(`competency.${competency}`), isEmpty);
        return graded(compiled, competency, marks);
      }),
    missed: missedItems(compiled, answers),
  }));
}

function marksOf({ items }: CompiledTest, node: NodeScore | undefined, isEmpty: boolean): TestMarks {
  const applicable = (node?.parts ?? []).filter(
    (part) => part.class !== 'notApplicable' && part.class !== 'notRelevant',
  );
  return {
    marks: isEmpty ? null : (node?.value ?? null),
    attainable: sumExact(applicable.map(({ of }) => items.get(of)?.marks ?? 1)),
  };
}

function graded(
  { framework, test }: CompiledTest,
  competency: string,
  { marks, attainable }: TestMarks,
): TestedCompetency {
  const nothing = { competency, marks, attainable, share: null, place: null, level: null };
  if (marks === null || attainable === 0) return { ...nothing, outcome: 'notObserved' };
  const scale = framework.competencies.get(competency)?.scale ?? null;
  const grading = test.gradings.find((one) => one.scale === scale?.scale.id);
  const reached = (grading?.levels ?? []).filter(
    ({ fromShare }) =>
      // As fractions: 0.7 of 10 marks is 7 marks, whatever doubles make of it.
      compareRational(rationalOf(marks), multiplyRational(rationalOf(fromShare), rationalOf(attainable))) >=
      0,
  );
  const level = reached.at(-1)?.level ?? null;
  const place = level === null ? 0 : (scale?.places.get(level) ?? 0);
  const outcome = level === null ? 'belowLowest' : 'level';
  return { ...nothing, share: marks / attainable, outcome, place, level };
}

function missedItems({ test }: CompiledTest, answers: AnswerSheet): readonly MissedItem[] {
  return test.items.flatMap(({ id, competency, options, topic }) => {
    const answer = Object.hasOwn(answers, id) ? (answers[id] ?? null) : null;
    const excluded =
      typeof answer === 'object' &&
      answer !== null &&
      'class' in answer &&
      (answer.class === 'notApplicable' || answer.class === 'notRelevant');
    const isRight = options.some(({ code, isKey }) => isKey === true && code === answer);
    if (isRight || excluded) return [];
    return [{ item: id, topic, competency, isUnanswered: typeof answer !== 'string' }];
  });
}
