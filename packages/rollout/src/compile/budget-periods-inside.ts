import { slotOfDate } from '../axis/slot-of-date.js';
import type { TimeAxis } from '../model/compiled-rollout.js';
import type { BudgetPlan, FiscalPeriod } from '../model/rollout.js';

/** A fiscal period in slots. */
export interface PeriodInside {
  /** As the document says it. */
  readonly period: FiscalPeriod;
  /** The first slot. */
  readonly from: number;
  /** The boundary at which it ends. */
  readonly to: number;
}

/**
 * The periods of a budget that lie within the rollout, at least in part.
 *
 * @param axis - how dates become slots
 * @param plan - its periods do not overlap
 * @returns rising, cut off at the ends of the rollout
 */
export function budgetPeriodsInside(axis: TimeAxis, { periods }: BudgetPlan): readonly PeriodInside[] {
  return periods
    .map((period) => ({
      period,
      from: slotOfDate(axis, period.from),
      to: slotOfDate(axis, period.to, 1),
    }))
    .filter(({ from, to }) => from < to)
    .sort((left, right) => left.from - right.from);
}
