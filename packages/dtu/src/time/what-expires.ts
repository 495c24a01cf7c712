import { createIssue, err, ok, type Result } from '@sopana/core';
import { addDays, civilDateOf, parseInstant } from '@sopana/core/dates';
import { checkReadiness } from '../check/check-readiness.js';
import { standingFacts } from '../check/standing-facts.js';
import { createTimeReader } from '../check/time-reader.js';
import { dtuCodes } from '../codes.js';
import type { CheckPlan } from '../model/check-plan.js';
import type { CheckResult } from '../model/readiness.js';
import type { UnitFacts } from '../model/unit-facts.js';
import type { Waiver } from '../model/waiver.js';
import { endOfEvidence } from './end-of-evidence.js';
import type { Expiry, ExpiryReport } from './expiry.js';
import { reportsUntil } from './reports-until.js';

/**
 * What expires from one moment to another if nothing is done: evidence that outcomes rest on, and waivers.
 *
 * @param plan - the compiled check set
 * @param unit - attributes and reports; those after `at` do not count
 * @param waivers - all there are
 * @param at - the moment from which is looked ahead, RFC 3339 with a numeric offset
 * @param by - the moment up to which is looked, after `at`; what ends at that moment is told
 * @returns what changes and when, and the gates that would close; fails as `checkReadiness` does and with
 * `readinessTime.notAfter`
 *
 * @example
 * ```ts
 * const set = { sopana: 'check-set/1', id: 'tiny', version: '1', offset: '+05:30', phases: [{ id: 'select' }], severities: [{ id: 'high' }], evidenceKinds: [{ id: 'letter' }], facts: [{ id: 'named', type: 'boolean' }], checks: [{ id: 'isNamed', phase: 'select', severity: 'high', statement: { en: 'It has a name.' }, passesWhen: { fact: 'named', is: true }, evidence: { maximumAgeDays: 30 } }] };
 * const reports = [{ id: 'named', value: true, at: '2026-01-01T09:00:00+05:30', evidence: [{ kind: 'letter', collectedOn: '2026-01-01' }] }];
 * const ahead = whatExpires(compileCheckSet(set).value, { unit: 'u', reports }, [], '2026-01-02T00:00:00+05:30', '2026-03-01T00:00:00+05:30').value;
 * ahead.expiries.map(({ lastDay, endsAt }) => [lastDay, endsAt]); // => [['2026-01-31', '2026-02-01T00:00:00+05:30']]
 * ```
 *
 * @source Our convention: the last day of evidence still counts, and a waiver's end does not.
 */
export function whatExpires(
  plan: CheckPlan,
  unit: UnitFacts,
  waivers: readonly Waiver[],
  at: string,
  by: string,
): Result<ExpiryReport> {
  const known = { ...unit, reports: reportsUntil(unit.reports, at) };
  const now = checkReadiness(plan, known, waivers, at);
  if (!now.ok) return now;
  const then = checkReadiness(plan, known, waivers, by);
  if (!then.ok) return then;
  const [start, end] = [timeOf(at), timeOf(by)];
  if (end <= start) {
    return err(createIssue(dtuCodes, 'readinessTime.notAfter', ['by'], { at: by, before: at }));
  }
  const { offset = 'Z' } = plan.set;
  const reader = createTimeReader();
  const standing = {
    attributes: unit.attributes ?? {},
    facts: standingFacts(known.reports, start, reader),
    on: now.value.on,
    reader,
  };
  const expiriesOf = (result: CheckResult, position: number): readonly Expiry[] => {
    const { check, waiver } = result;
    const evidence = endOfEvidence(plan, position, standing, then.value.on);
    const waiverEnds = timeOf(waiver.expiresAt ?? by);
    const isEnding = result.isWaived && waiver.expiresAt !== null && waiverEnds <= end;
    const common = { unit: unit.unit, check };
    return [
      ...(evidence === null
        ? []
        : [
            {
              ...({ ...common, kind: 'evidence', waiver: null, lastDay: evidence.lastDay } as const),
              endsAt: `${addDays(evidence.lastDay, 1)}T00:00:00${offset}`,
              outcomeThen: evidence.outcomeThen,
            },
          ]),
      ...(isEnding
        ? [
            {
              ...({ ...common, kind: 'waiver', waiver: waiver.id, endsAt: waiver.expiresAt } as const),
              lastDay: civilDateOf({ text: by, epochMilliseconds: waiverEnds - 1 }, plan.offsetMinutes),
              outcomeThen: result.outcome,
            },
          ]
        : []),
    ];
  };
  // Sorting keeps the order of the document among those that end at the same moment.
  const expiries = now.value.checks
    .flatMap(expiriesOf)
    .map((expiry) => ({ expiry, time: timeOf(expiry.endsAt) }))
    .sort((a, b) => a.time - b.time)
    .map(({ expiry }) => expiry);
  const isOpenThen = new Set(then.value.gates.flatMap(({ gate, state }) => (state === 'open' ? [gate] : [])));
  const gatesLost = now.value.gates.flatMap(({ gate, state }) =>
    state === 'open' && !isOpenThen.has(gate) ? [gate] : [],
  );
  return ok({ unit: unit.unit, at, by, expiries, gatesLost });
}

function timeOf(text: string): number {
  const instant = parseInstant(text);
  if (!instant.ok) throw new Error(`'${text}' was not checked before it was used.`);
  return instant.value.epochMilliseconds;
}
