import { canonicalJson } from '@sopana/core/canonical';
import { idsOf } from '../compile/ids-of.js';
import type { Check } from '../model/check.js';
import type { CheckSet } from '../model/check-set.js';
import type { Readiness } from '../model/readiness.js';
import type { CheckChange, CheckState, SeriesStep } from './series.js';

/**
 * What lies between two moments, from four readings in which one thing changes at a time.
 *
 * @param before - the old checks, the old reports, then
 * @param later - the old checks, the old reports, now
 * @param reported - the old checks, the new reports, now
 * @param after - the new checks, the new reports, now
 * @param sets - the old check set and the new one
 * @returns the step
 */
export function seriesStep(
  before: Readiness,
  later: Readiness,
  reported: Readiness,
  after: Readiness,
  sets: readonly [CheckSet, CheckSet],
): SeriesStep {
  const [old, now] = sets;
  const [oldIds, newIds] = [idsOf(old.checks), idsOf(now.checks)];
  const rules = new Map(old.checks.map((check) => [check.id, ruleOf(check)]));
  return {
    from: before.at,
    to: after.at,
    effects: {
      time: difference(before, later),
      unit: difference(later, reported),
      checks: difference(reported, after),
    },
    changes: [
      ...changesOf(before, later, 'time'),
      ...changesOf(later, reported, 'unit'),
      ...changesOf(reported, after, 'checks'),
    ],
    added: newIds.filter((id) => !oldIds.includes(id)),
    removed: oldIds.filter((id) => !newIds.includes(id)),
    altered: now.checks.flatMap((check) => {
      const rule = rules.get(check.id);
      return rule !== undefined && rule !== ruleOf(check) ? [check.id] : [];
    }),
  };
}

function difference(from: Readiness, to: Readiness): number | null {
  return from.share.value === null || to.share.value === null ? null : to.share.value - from.share.value;
}

function changesOf(from: Readiness, to: Readiness, cause: CheckChange['cause']): readonly CheckChange[] {
  const left = statesOf(from);
  const right = statesOf(to);
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((check) => {
    const [one = null, other = null] = [left.get(check), right.get(check)];
    const isSame = one?.applicability === other?.applicability && one?.outcome === other?.outcome;
    return isSame ? [] : [{ check, cause, from: one, to: other }];
  });
}

function statesOf({ checks }: Readiness): ReadonlyMap<string, CheckState> {
  return new Map(checks.map(({ check, applicability, outcome }) => [check, { applicability, outcome }]));
}

/** What decides about a check; its words may change without a change of meaning. */
function ruleOf({ appliesWhen, passesWhen, evidence }: Check): string {
  const text = canonicalJson([appliesWhen ?? null, passesWhen, evidence ?? null]);
  return text.ok ? text.value : '';
}
