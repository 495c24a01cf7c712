import type { Issue } from '@sopana/core';
import { compileInstrument, type Plan } from '@sopana/scoring';
import type { CompiledStage, WeighedCriterion } from '../model/compiled-rubric.js';
import type { SelectionRubric } from '../model/selection-rubric.js';
import type { SelectionStage } from '../model/selection-stage.js';
import { instrumentOfStage } from './instrument-of-stage.js';

/**
 * A stage with its plans.
 *
 * @param rubric - the rubric, checked
 * @param stage - a stage of it
 * @param issues - takes what the engine finds wrong
 * @returns the stage; null when it does not compile
 */
export function compileStage(
  rubric: SelectionRubric,
  stage: SelectionStage,
  issues: Issue[],
): CompiledStage | null {
  const criteria = stage.weights.flatMap(({ of, weight }): readonly WeighedCriterion[] => {
    const criterion = rubric.criteria.find(({ id }) => id === of);
    return criterion === undefined ? [] : [{ criterion, weight }];
  });
  const gates = rubric.gates.filter(({ id }) => stage.gates?.includes(id) ?? true);
  const parts = { id: `${rubric.id}.${stage.id}`, criteria, gates };
  const instrument = instrumentOfStage(rubric, { ...parts, panel: rubric.panel });
  const planOf = (document: Parameters<typeof compileInstrument>[0]): Plan | null => {
    const compiled = compileInstrument(document);
    if (compiled.ok) return compiled.value;
    issues.push(...compiled.issues);
    return null;
  };
  const plan = planOf(instrument);
  if (plan === null) return null;
  const roles = new Set(criteria.map(({ criterion }) => criterion.role));
  return {
    id: stage.id,
    stage,
    marksOf: stage.marksOf ?? stage.id,
    criteria,
    roles: rubric.roles.flatMap(({ id }) => (roles.has(id) ? [id] : [])),
    gates,
    instrument,
    plan,
    sheetPlan:
      criteria.length === 0
        ? null
        : planOf(instrumentOfStage(rubric, { ...parts, id: `${parts.id}.sheet`, gates: [], panel: null })),
  };
}
