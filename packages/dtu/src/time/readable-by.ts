import type { Issue } from '@sopana/core';
import { createTimeReader } from '../check/time-reader.js';
import { unitIssues } from '../check/unit-issues.js';
import type { CheckPlan } from '../model/check-plan.js';
import type { UnitFacts } from '../model/unit-facts.js';

/** What one check set can read of a unit that was followed under several. */
export interface Readable {
  /** The unit with the attributes and reports that can be read. */
  readonly unit: UnitFacts;
  /** Positions of the reports that cannot. */
  readonly unread: ReadonlySet<number>;
  /** Why not. */
  readonly issues: readonly Issue[];
}

/**
 * What one check set can read of a unit that was followed under several: facts that it does not have are left out.
 *
 * @param plan - the compiled check set
 * @param unit - attributes and reports
 * @returns the readable part, and what is unreadable with the reasons
 */
export function readableBy(plan: CheckPlan, unit: UnitFacts): Readable {
  const issues = unitIssues(plan, unit, createTimeReader());
  const positions = issues.flatMap(({ path: [key, at] }) =>
    key === 'reports' && typeof at === 'number' ? [at] : [],
  );
  const unread = new Set(positions);
  const lost = new Set(issues.flatMap(({ path: [key, id] }) => (key === 'attributes' ? [id] : [])));
  const attributes = Object.entries(unit.attributes ?? {}).filter(([id]) => !lost.has(id));
  return {
    unit: {
      unit: unit.unit,
      attributes: Object.fromEntries(attributes),
      reports: unit.reports.filter((_, at) => !unread.has(at)),
    },
    unread,
    issues,
  };
}
