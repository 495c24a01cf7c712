import { createIssue, err, ok, type Result } from '@sopana/core';
import { rolloutCodes } from '../codes.js';
import { scheduleOf } from '../engine/schedule-of.js';
import type { PlanState } from '../plan/plan-state.js';
import type { Placement } from './placement.js';
import { placementOf } from './placement-of.js';

/**
 * The schedule of a plan laid out for questions about it.
 *
 * @param state - a plan in the making
 * @returns the placement; fails with `rolloutPlan.noSchedule`
 */
export function placementOrIssue({ compiled, search }: PlanState): Result<Placement> {
  const { schedule, outcome } = scheduleOf(search);
  if (schedule !== null) return ok(placementOf(compiled, schedule));
  return err(createIssue(rolloutCodes, 'rolloutPlan.noSchedule', [], { outcome }));
}
