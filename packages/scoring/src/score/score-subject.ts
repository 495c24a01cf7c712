import type { Result } from '@sopana/core';
import type { SubjectAnswers } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import type { SubjectScore } from '../model/score.js';
import type { ScoreOptions } from './score-options.js';
import { subjectRun } from './subject-run.js';
import { subjectScore } from './subject-score.js';

/**
 * All numbers of one subject, each with the parts it was made from.
 *
 * @param plan - the compiled document
 * @param answers - by item id, or rows of several observations; items that are not named are unanswered; untrusted in
 * what they hold
 * @param options - a view, and what is known of the subject
 * @returns one entry for each node, in the order of the document; fails with all issues of codes `answer.*`, each at
 * `[item]`, or with `score.notFinite`
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'mean', of: ['a', { of: 'b', weight: 3 }] }] });
 * const score = plan.ok ? scoreSubject(plan.value, { a: 1, b: { class: 'notApplicable' } }) : plan;
 * score.ok && score.value.nodes.map(({ id, value, answeredShare }) => ({ id, value, answeredShare })); // => [{ id: 'mean', value: 1, answeredShare: 1 }]
 * ```
 *
 * @remarks O(edges). Ranks need a population: see `scoreTable`.
 * @source Our convention: one plan serves one subject or a million.
 */
export function scoreSubject(
  plan: Plan,
  answers: SubjectAnswers,
  options: ScoreOptions = {},
): Result<SubjectScore> {
  const subject = subjectRun(plan, answers, options);
  if (!subject.ok) return subject;
  const { run, faults } = subject.value;
  return { ok: true, value: subjectScore(plan, run, faults) };
}
