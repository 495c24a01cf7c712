import { expectOk } from '@sopana/tooling';
import type { CompiledRollout } from '../../src/model/compiled-rollout.js';
import type { Rollout } from '../../src/model/rollout.js';
import type { RolloutPlan } from '../../src/model/rollout-plan.js';
import type { RolloutTemplate } from '../../src/model/rollout-template.js';
import { planOf } from '../../src/plan/plan-of.js';
import type { PlanState } from '../../src/plan/plan-state.js';
import { startPlan } from '../../src/plan/start-plan.js';
import { compiled } from './documents.js';

/** A rollout with a first plan. */
export interface Planned {
  readonly compiled: CompiledRollout;
  readonly state: PlanState;
  readonly plan: RolloutPlan;
}

/** The documents with some members replaced, planned. */
export function planned(
  ofRollout: Partial<Rollout> = {},
  ofTemplate: Partial<RolloutTemplate> = {},
): Planned {
  const document = compiled(ofRollout, ofTemplate);
  const state = expectOk(startPlan(document, { seed: 1 }));
  return { compiled: document, state, plan: planOf(state) };
}
