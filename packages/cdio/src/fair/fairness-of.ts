import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { impactOf, selectionCounts } from '@sopana/stats';
import { cdioCodes } from '../codes.js';
import type { CompiledRubric } from '../model/compiled-rubric.js';
import type { FairnessOptions, SelectionFairness, StageFairness } from '../model/selection-fairness.js';
import type { SelectionPanel } from '../model/selection-panel.js';
import { followStages } from '../rank/follow-stages.js';

/**
 * Selection rates of groups, stage by stage and over the whole way: counts, the four-fifths ratio, Fisher's exact test. It is
 * asked for on its own and changes nothing in an order.
 *
 * @param compiled - the rubric
 * @param panel - candidates, assessors and marks
 * @param options - day, labels, and when a group is too small to judge
 * @returns the counts and what they come to; fails as `followStages` does, with `selectionFairness.unknownCandidate` and, of
 * statistics, `impact.*`
 *
 * @example
 * ```ts
 * const levels = [{ code: '1', value: 1 }, { code: '2', value: 2 }];
 * const rubric = compileSelectionRubric({ sopana: 'selection-rubric/1', id: 'tiny', version: '1', roles: [{ id: 'strategist' }], criteria: [{ id: 'vision', role: 'strategist', levels }], routes: [{ id: 'absorption' }], gates: [], panel: { reduce: 'mean', atLeast: 1 }, stages: [{ id: 'interview', weights: [{ of: 'vision', weight: 1 }], admits: { atLeast: 2 } }] });
 * const given = [['c-1', '1'], ['c-2', '2'], ['c-3', '2']];
 * const candidates = given.map(([id]) => ({ id, route: 'absorption' }));
 * const sheets = given.map(([candidate, vision]) => ({ stage: 'interview', assessor: 'a-1', candidate, marks: { vision } }));
 * const panel = { sopana: 'selection-panel/1', id: 'post-7', rubric: { id: 'tiny', version: '1' }, candidates, assessors: [{ id: 'a-1' }], sheets };
 * const groups = [{ candidate: 'c-1', group: 'north' }, { candidate: 'c-2', group: 'north' }, { candidate: 'c-3', group: 'south' }];
 * const fairness = rubric.ok ? fairnessOf(rubric.value, panel, { on: '2026-03-02', groups, tooFew: { leastEntered: 5 } }) : rubric;
 * fairness.ok && fairness.value.overall.impact.groups.map(({ group, entered, selected, outcome }) => [group, entered, selected, outcome]); // => [['north', 2, 1, 'tooFewToJudge'], ['south', 1, 1, 'tooFewToJudge']]
 * ```
 *
 * @source Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D (1978).
 */
export function fairnessOf(
  compiled: CompiledRubric,
  panel: SelectionPanel,
  options: FairnessOptions,
): Result<SelectionFairness> {
  const { on, groups, ...rule } = options;
  const known = panel.candidates.map(({ id }) => id);
  const issues: Issue[] = groups.flatMap(({ candidate }, at) => {
    if (known.includes(candidate)) return [];
    const facts = { candidate, hint: didYouMean(candidate, known) };
    return [createIssue(cdioCodes, 'selectionFairness.unknownCandidate', ['groups', at, 'candidate'], facts)];
  });
  const course = followStages(compiled, panel, { on });
  if (!course.ok) return course;
  const labels = new Map(groups.map(({ candidate, group }) => [candidate, group]));
  const { candidates, stages } = course.value;
  const counts = selectionCounts(
    candidates.map(({ candidate, passed }) => ({ group: labels.get(candidate) ?? null, passed })),
    stages.map(({ stage }) => stage),
  );
  if (!counts.ok) return counts;
  // What is wrong with the rule is wrong at every stage, so it is said once.
  const overall = impactOf(counts.value.overall.groups, rule);
  if (!overall.ok) return resultOf([...issues, ...overall.issues], never);
  const judged = counts.value.stages.flatMap(({ stage, ...own }): readonly StageFairness[] => {
    const impact = own.groups.some(({ entered }) => entered > 0) ? impactOf(own.groups, rule) : null;
    return impact?.ok === true ? [{ stage, counts: own, impact: impact.value }] : [];
  });
  return resultOf(issues, () => ({
    stages: judged,
    overall: { counts: counts.value.overall, impact: overall.value },
    undecided: candidates.flatMap(({ candidate, undecidedAt }) =>
      undecidedAt.length > 0 ? [candidate] : [],
    ),
  }));
}

function never(): never {
  throw new Error('A result with issues has no value.');
}
