import { type Result, resultOf } from '@sopana/core';
import { civilDateOf, parseInstant } from '@sopana/core/dates';
import { verdictOfGate } from '../gate/verdict-of-gate.js';
import type { CheckPlan } from '../model/check-plan.js';
import type { Readiness } from '../model/readiness.js';
import type { UnitFacts } from '../model/unit-facts.js';
import type { Waiver } from '../model/waiver.js';
import { unitTypeOf } from '../unit-type/unit-type-of.js';
import { waiverIssues } from '../waiver/waiver-issues.js';
import { countsOf } from './counts-of.js';
import { resultsOf } from './results-of.js';
import { shareOf } from './share-of.js';
import { standingFacts } from './standing-facts.js';
import { createTimeReader } from './time-reader.js';
import { unitIssues } from './unit-issues.js';

/**
 * The readiness of a unit at a moment: for each check whether it applies, what it came to, how fresh its evidence is and
 * whether a waiver counts, side by side and with the clauses that decided.
 *
 * @param plan - the compiled check set
 * @param unit - attributes and all that was ever reported; the order says nothing, and what came later does not count
 * @param waivers - all there are; only those count that name the check and the unit
 * @param at - the moment, RFC 3339 with a numeric offset
 * @returns counts before shares, checks, gates and the type of the unit; fails with everything that is wrong with the input:
 * `readinessFacts.*`, `readinessWaiver.*`, `instant.*`, `date.*`
 *
 * @example
 * ```ts
 * const set = { sopana: 'check-set/1', id: 'tiny', version: '1', phases: [{ id: 'select' }], severities: [{ id: 'high' }], facts: [{ id: 'named', type: 'boolean' }], checks: [{ id: 'isNamed', phase: 'select', severity: 'high', statement: { en: 'It has a name.' }, passesWhen: { fact: 'named', is: true } }] };
 * const plan = compileCheckSet(set).value;
 * const reports = [{ id: 'named', value: true, at: '2026-01-01T09:00:00+05:30', evidence: [] }];
 * checkReadiness(plan, { unit: 'u', reports }, [], '2026-02-01T00:00:00Z').value.checks[0].outcome; // => 'pass'
 * checkReadiness(plan, { unit: 'u', reports }, [], '2025-12-31T00:00:00Z').value.checks[0].unknownReason; // => 'neverAssessed'
 * ```
 *
 * @source Our convention, see docs/methods/readiness.md: four facts that are never merged.
 */
export function checkReadiness(
  plan: CheckPlan,
  unit: UnitFacts,
  waivers: readonly Waiver[],
  at: string,
): Result<Readiness> {
  const reader = createTimeReader();
  const instant = parseInstant(at);
  const moment = instant.ok ? [] : instant.issues.map((issue) => ({ ...issue, path: ['at'] }));
  return resultOf([...unitIssues(plan, unit, reader), ...waiverIssues(waivers), ...moment], () => {
    const now = instant.ok ? instant.value : { text: at, epochMilliseconds: 0 };
    const standing = {
      attributes: unit.attributes ?? {},
      facts: standingFacts(unit.reports, now.epochMilliseconds, reader),
      on: civilDateOf(now, plan.offsetMinutes),
      reader,
    };
    const checks = resultsOf(plan, standing, unit.unit, waivers, now.epochMilliseconds);
    const counts = countsOf(checks);
    return {
      set: plan.identity,
      unit: unit.unit,
      at,
      on: standing.on,
      counts,
      share: shareOf(checks, counts),
      phases: plan.set.phases.map(({ id }) => {
        const some = checks.filter(({ phase }) => phase === id);
        const own = countsOf(some);
        return { phase: id, counts: own, share: shareOf(some, own) };
      }),
      checks,
      gates: plan.gates.map((gate) => verdictOfGate(gate, checks)),
      unitType: unitTypeOf(plan, standing),
    };
  });
}
