import { createIssue, err, ok, type Result } from '@sopana/core';
import { didYouMean } from '@sopana/core/text';
import { scoringCodes } from '../codes.js';
import type { Plan } from '../model/plan.js';

/**
 * Whether a view exists.
 *
 * @param plan - the plan
 * @param view - its id; undefined for all nodes
 * @returns the id; fails with `score.unknownView`
 */
export function checkView(plan: Plan, view: string | undefined): Result<string | null> {
  if (view === undefined) return ok(null);
  if (plan.views.has(view)) return ok(view);
  const facts = { view, instrument: plan.model.id, hint: didYouMean(view, [...plan.views.keys()]) };
  return err(createIssue(scoringCodes, 'score.unknownView', ['view'], facts));
}
