import { type Issue, type Result, resultOf } from '@sopana/core';
import { digestOf } from '@sopana/core/canonical';
import type { CompiledRubric } from '../model/compiled-rubric.js';
import type { SelectionRubric } from '../model/selection-rubric.js';
import { checkCriteria } from './check-criteria.js';
import { checkRubricIds } from './check-rubric-ids.js';
import { checkStages } from './check-stages.js';
import { compileStage } from './compile-stage.js';

/**
 * A rubric ready to be used: one scorable instrument with its plan for each stage.
 *
 * @param rubric - a document of the right shape, such as `parseSelectionRubric` gives
 * @returns the plans; fails with the codes `selectionRubric.*` and, when there are none of these, with those of
 * `compileInstrument`, all at once
 *
 * @example
 * ```ts
 * const levels = [{ code: '1', value: 1 }, { code: '2', value: 2 }];
 * const compiled = compileSelectionRubric({ sopana: 'selection-rubric/1', id: 'tiny', version: '1', roles: [{ id: 'strategist' }], criteria: [{ id: 'vision', role: 'strategist', levels }, { id: 'budget', role: 'strategist', levels }], routes: [{ id: 'absorption' }], gates: [], panel: { reduce: 'mean', atLeast: 2 }, stages: [{ id: 'interview', weights: [{ of: 'vision', weight: 2 }, { of: 'budget', weight: 1 }] }] });
 * compiled.ok && compiled.value.stages[0].instrument.nodes.map(({ id }) => id); // => ['panel.vision', 'panel.budget', 'strategist', 'total']
 * ```
 *
 * @remarks Sums are `rational`: integers over a common denominator, so that ties are exact through the panel's means.
 * @source Our convention: one scoring engine; this package gives it its vocabulary.
 */
export function compileSelectionRubric(rubric: SelectionRubric): Result<CompiledRubric> {
  const issues: Issue[] = [...checkRubricIds(rubric), ...checkCriteria(rubric), ...checkStages(rubric)];
  // A rubric with holes would make the engine find the same mistakes again, in other words.
  const stages = issues.length > 0 ? [] : rubric.stages.map((stage) => compileStage(rubric, stage, issues));
  const digest = digestOf(rubric);
  if (!digest.ok && issues.length === 0) issues.push(...digest.issues);
  const { id, version } = rubric;
  return resultOf(issues, () => ({
    identity: { id, version, digest: digest.ok ? digest.value : '' },
    rubric,
    stages: stages.flatMap((stage) => (stage === null ? [] : [stage])),
  }));
}
