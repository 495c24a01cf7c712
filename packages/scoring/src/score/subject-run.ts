import { createIssue, err, type Issue, type Result, resultOf } from '@sopana/core';
import { tableOfSubject } from '../answers/table-of-subject.js';
import { scoringCodes } from '../codes.js';
import type { AnswerTable, SubjectAnswers } from '../model/answers.js';
import type { Plan } from '../model/plan.js';
import { reduceObservations } from '../reduce/reduce-observations.js';
import { type Run, runPlan } from '../run/run-plan.js';
import { checkView } from './check-view.js';
import { faultIssues } from './fault-issues.js';
import { notFinite } from './not-finite.js';
import type { ScoreOptions } from './score-options.js';

/** A subject's answers and the run over them. */
export interface SubjectRun {
  /** The answers, one row for each observation. */
  readonly observed: AnswerTable;
  /** The answers, one row. */
  readonly table: AnswerTable;
  /** The run of that row. */
  readonly run: Run;
  /** Numbers that could not be worked out. */
  readonly faults: readonly Issue[];
}

/**
 * The engine's run for one subject.
 *
 * @param plan - the plan
 * @param answers - a sheet, or rows of several observations of one subject
 * @param options - a view, and what is known of the subject
 * @returns the run; fails with codes `answer.*`, `attribute.*`, `score.*`
 */
export function subjectRun(plan: Plan, answers: SubjectAnswers, options: ScoreOptions): Result<SubjectRun> {
  const observed = tableOfSubject(plan, answers, options.attributes);
  if (!observed.ok) return observed;
  const subjects = new Set(observed.value.rows.map((row) => row.subject));
  if (subjects.size !== 1) {
    const facts = { found: subjects.size, subjects: [...subjects].slice(0, 5).join(', ') };
    return err(createIssue(scoringCodes, 'answer.severalSubjects', [], facts));
  }
  const view = checkView(plan, options.view);
  if (!view.ok) return view;
  const reduced = reduceObservations(plan, observed.value);
  if (!reduced.ok) return reduced;
  const { table, supplied, faults } = reduced.value;
  const run = runPlan(plan, table, {
    block: 1,
    supplied,
    ...(options.view === undefined ? {} : { view: options.view }),
  });
  const names = observed.value.rows.map((row) => row.subject);
  return resultOf(notFinite(run.nodes, names), () => ({
    observed: observed.value,
    table,
    run,
    faults: [...faultIssues(faults, names), ...faultIssues(run.faults, names)],
  }));
}
