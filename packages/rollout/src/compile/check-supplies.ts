import { createIssue, type Issue } from '@sopana/core';
import { rolloutCodes } from '../codes.js';
import type { LaidActivity } from './laid-activities.js';

/**
 * Needs that no pool serves, and spending of budgets that the rollout has nothing of.
 *
 * @param laid - the activities
 * @param budgets - ids of the budgets that the rollout has something of
 * @returns one issue for each step, resource, region and language, and one for each budget, by their first activity
 */
export function checkSupplies(laid: readonly LaidActivity[], budgets: ReadonlySet<string>): readonly Issue[] {
  const unserved = new Map<string, { readonly at: LaidActivity; readonly resource: string; count: number }>();
  const broke = new Map<string, Issue>();
  for (const at of laid) {
    const { activity, organisation, demand } = at;
    for (const resource of demand.unserved) {
      const { region, language } = organisation;
      const key = JSON.stringify([activity.step, resource, region ?? null, language ?? null]);
      const entry = unserved.get(key) ?? { at, resource, count: 0 };
      entry.count += 1;
      unserved.set(key, entry);
    }
    for (const { budget, amount } of activity.spends) {
      if (amount === 0 || budgets.has(budget) || broke.has(budget)) continue;
      const facts = { step: activity.step, organisation: organisation.id, budget };
      broke.set(budget, createIssue(rolloutCodes, 'rollout.noBudget', ['rollout', 'budgets'], facts));
    }
  }
  return [
    ...[...unserved.values()].map(({ at: { activity, organisation }, resource, count }) =>
      createIssue(rolloutCodes, 'rollout.notServed', ['rollout', 'pools'], {
        resource,
        region: organisation.region ?? 'not known',
        language: organisation.language ?? 'not known',
        step: activity.step,
        count,
        organisation: organisation.id,
      }),
    ),
    ...broke.values(),
  ];
}
