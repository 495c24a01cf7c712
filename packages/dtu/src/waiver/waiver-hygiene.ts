import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { parseInstant } from '@sopana/core/dates';
import { dtuCodes } from '../codes.js';
import type { CheckPlan } from '../model/check-plan.js';
import type { Readiness } from '../model/readiness.js';
import type { Waiver } from '../model/waiver.js';
import { coveredFindings } from './covered-findings.js';
import { renewalFindings } from './renewal-findings.js';
import type { HygieneOptions, WaiverFinding } from './waiver-finding.js';
import { waiverIssues } from './waiver-issues.js';
import { waiverState } from './waiver-state.js';

const millisecondsPerDay = 86_400_000;

/**
 * What somebody has to look at to keep waivers in order.
 *
 * @param plan - the compiled check set
 * @param waivers - all there are, the old ones too
 * @param readiness - of the units that there are, at the moment that is asked about
 * @param at - the moment, RFC 3339 with a numeric offset
 * @param options - days of notice and number of renewals; without them and without rules in the document nothing is expiring or
 * renewed too often
 * @returns the findings, waiver by waiver in the order of the input; fails with `readinessWaiver.*`, `instant.*` and
 * `readinessTime.badNotice`
 *
 * @example
 * ```ts
 * const set = { sopana: 'check-set/1', id: 'tiny', version: '1', phases: [{ id: 'select' }], severities: [{ id: 'high' }], facts: [{ id: 'named', type: 'boolean' }], checks: [{ id: 'isNamed', phase: 'select', severity: 'high', statement: { en: 'It has a name.' }, passesWhen: { fact: 'named', is: true } }] };
 * const waiver = { id: 'w', scope: { checks: ['isNamed'], units: ['u'] }, reason: 'A name is being chosen.', owner: 'p', approver: 'p', issuedAt: '2026-01-01T00:00:00+05:30', expiresAt: '2026-03-01T00:00:00+05:30' };
 * const findings = waiverHygiene(compileCheckSet(set).value, [waiver], [], '2026-02-01T00:00:00+05:30').value;
 * findings.map(({ kind }) => kind); // => ['selfApproved', 'orphan']
 * ```
 *
 * @source Our convention: what is excused must stay visible, and end.
 */
export function waiverHygiene(
  plan: CheckPlan,
  waivers: readonly Waiver[],
  readiness: readonly Readiness[],
  at: string,
  options: HygieneOptions = {},
): Result<readonly WaiverFinding[]> {
  const { noticeDays, mostRenewals } = { ...plan.set.waiverRules, ...options };
  const instant = parseInstant(at);
  const issues = [
    ...waiverIssues(waivers),
    ...(instant.ok ? [] : instant.issues.map((issue) => ({ ...issue, path: ['at'] }))),
    ...countIssues('noticeDays', noticeDays),
    ...countIssues('mostRenewals', mostRenewals),
  ];
  return resultOf(issues, () => {
    const time = instant.ok ? instant.value.epochMilliseconds : 0;
    const byUnit = new Map(readiness.map((one) => [one.unit, one]));
    return waivers.flatMap((waiver) => {
      const end = parseInstant(waiver.expiresAt);
      const left = (end.ok ? end.value.epochMilliseconds : 0) - time;
      const daysLeft = Math.floor(left / millisecondsPerDay);
      const found = (
        kind: WaiverFinding['kind'],
        check: string | null = null,
        unit: string | null = null,
        renewals = 0,
      ): WaiverFinding => {
        return { kind, waiver: waiver.id, check, unit, expiresAt: waiver.expiresAt, daysLeft, renewals };
      };
      const isLive = waiverState(waiver, {}, time) === 'live';
      const isSoon = noticeDays !== undefined && left <= noticeDays * millisecondsPerDay;
      return [
        ...(left <= 0 ? [found('expired')] : []),
        ...(isLive && isSoon ? [found('expiring')] : []),
        ...(waiver.owner === waiver.approver ? [found('selfApproved')] : []),
        ...coveredFindings(plan, waiver, byUnit, left > 0, found),
        ...(mostRenewals === undefined ? [] : renewalFindings(waiver, waivers, mostRenewals, found)),
      ];
    });
  });
}

function countIssues(what: string, value: number | undefined): readonly Issue[] {
  if (value === undefined || (Number.isInteger(value) && value >= 0)) return [];
  return [createIssue(dtuCodes, 'readinessTime.badNotice', [what], { what, value })];
}
