import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { parseInstant } from '@sopana/core/dates';
import { checkReadiness } from '../check/check-readiness.js';
import { dtuCodes } from '../codes.js';
import type { CheckPlan } from '../model/check-plan.js';
import type { Readiness } from '../model/readiness.js';
import type { UnitFacts } from '../model/unit-facts.js';
import type { Waiver } from '../model/waiver.js';
import { readableBy } from './readable-by.js';
import { reportsUntil } from './reports-until.js';
import type { ReadinessSeries, SeriesMoment } from './series.js';
import { seriesStep } from './series-step.js';

/**
 * The readiness of a unit over time, with what time, the unit and changed checks each did to it.
 *
 * @param unit - attributes and all that was ever reported
 * @param waivers - all there are
 * @param moments - the earliest first, each with the check set then in force
 * @returns a reading for each moment and a step for each two; fails as `checkReadiness` does where no check set of the series can
 * read a report, and with `readinessTime.notAfter`
 *
 * @example
 * ```ts
 * const set = { sopana: 'check-set/1', id: 'tiny', version: '1', phases: [{ id: 'select' }], severities: [{ id: 'high' }], facts: [{ id: 'staff', type: 'number' }], checks: [{ id: 'hasStaff', phase: 'select', severity: 'high', statement: { en: 'It has staff.' }, passesWhen: { fact: 'staff', atLeast: 1 } }] };
 * const stricter = { ...set, version: '2', checks: [{ ...set.checks[0], passesWhen: { fact: 'staff', atLeast: 3 } }] };
 * const reports = [{ id: 'staff', value: 2, at: '2026-01-05T09:00:00Z', evidence: [] }];
 * const moments = [{ plan: compileCheckSet(set).value, at: '2026-01-01T00:00:00Z' }, { plan: compileCheckSet(stricter).value, at: '2026-02-01T00:00:00Z' }];
 * readinessSeries({ unit: 'u', reports }, [], moments).value.steps[0].effects; // => { time: 0, unit: 1, checks: -1 }
 * ```
 *
 * @source Our convention: a number that moved because the question changed is not progress.
 */
export function readinessSeries(
  unit: UnitFacts,
  waivers: readonly Waiver[],
  moments: readonly SeriesMoment[],
): Result<ReadinessSeries> {
  const issues = [...unreadIssues(unit, moments), ...orderIssues(moments)];
  const read = ({ plan, at }: SeriesMoment, until: string): Readiness | null => {
    const { unit: readable } = readableBy(plan, unit);
    const known = { ...readable, reports: reportsUntil(readable.reports, until) };
    const readiness = checkReadiness(plan, known, waivers, at);
    if (!readiness.ok) issues.push(...readiness.issues);
    return readiness.ok ? readiness.value : null;
  };
  const points = issues.length > 0 ? [] : moments.map((moment) => read(moment, moment.at));
  const known = points.filter((point) => point !== null);
  return resultOf(distinct(issues), () => {
    const steps = known.slice(1).flatMap((after, index) => {
      const [earlier, now] = [moments[index], moments[index + 1]];
      const before = known[index];
      if (earlier === undefined || now === undefined || before === undefined) return [];
      const later = read({ plan: earlier.plan, at: now.at }, earlier.at);
      const reported = read({ plan: earlier.plan, at: now.at }, now.at);
      if (later === null || reported === null) throw new Error('What was read once can be read again.');
      return [seriesStep(before, later, reported, after, [earlier.plan.set, now.plan.set])];
    });
    return { unit: unit.unit, points: known, steps };
  });
}

/** A report that no check set of the series can read is a slip, and not one of another version. */
function unreadIssues(unit: UnitFacts, moments: readonly SeriesMoment[]): readonly Issue[] {
  const plans = [...new Set(moments.map(({ plan }: { readonly plan: CheckPlan }) => plan))];
  const readings = plans.map((plan) => readableBy(plan, unit));
  const last = readings.at(-1);
  if (last === undefined) return [];
  return last.issues.filter(({ path: [key, at] }) =>
    readings.every(({ unread, issues }) =>
      key === 'reports'
        ? typeof at === 'number' && unread.has(at)
        : issues.some(({ path }) => path[0] === key && path[1] === at),
    ),
  );
}

function orderIssues(moments: readonly SeriesMoment[]): readonly Issue[] {
  const times = moments.map(({ at }) => parseInstant(at));
  return times.flatMap((time, index): readonly Issue[] => {
    if (!time.ok) return time.issues.map((issue) => ({ ...issue, path: ['moments', index, 'at'] }));
    const before = times[index - 1];
    if (before === undefined || !before.ok) return [];
    if (time.value.epochMilliseconds > before.value.epochMilliseconds) return [];
    const facts = { at: time.value.text, before: before.value.text };
    return [createIssue(dtuCodes, 'readinessTime.notAfter', ['moments', index, 'at'], facts)];
  });
}

/** Each moment finds the same fault in the waivers. */
function distinct(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [`${issue.code} ${issue.path.join(' ')}`, issue])).values()];
}
