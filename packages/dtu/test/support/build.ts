import { deepFreeze, expectOk } from '@sopana/tooling';
import { checkReadiness } from '../../src/check/check-readiness.js';
import { compileCheckSet } from '../../src/compile/compile-check-set.js';
import type { Check } from '../../src/model/check.js';
import type { CheckPlan } from '../../src/model/check-plan.js';
import type { CheckSet } from '../../src/model/check-set.js';
import type { CheckResult, Readiness } from '../../src/model/readiness.js';
import type { FactReport, UnitFacts } from '../../src/model/unit-facts.js';
import type { Waiver } from '../../src/model/waiver.js';

/** The moment of most tests, noon in Colombo. */
export const noon = '2026-06-15T12:00:00+05:30';

/** A check that passes when the fact of its own name is true. */
export function check(id: string, keys: Partial<Check> = {}): Check {
  return {
    id,
    phase: 'establish',
    severity: 'high',
    statement: { en: `${id}.` },
    passesWhen: { fact: id, is: true },
    ...keys,
  };
}

/** A check set of some checks, with a fact for each and a few more. */
export function setOf(checks: readonly Check[], keys: Partial<CheckSet> = {}): CheckSet {
  return {
    sopana: 'check-set/1',
    id: 'test-set',
    version: '1',
    offset: '+05:30',
    phases: [{ id: 'establish' }, { id: 'sustain' }],
    severities: [{ id: 'high' }, { id: 'low' }],
    evidenceKinds: [{ id: 'letter' }, { id: 'minutes' }],
    attesters: [{ id: 'head' }, { id: 'auditor' }],
    attributes: [{ id: 'kind', type: 'choice', options: [{ id: 'ministry' }, { id: 'board' }] }],
    facts: [
      ...checks.map(({ id }) => ({ id, type: 'boolean' }) as const),
      { id: 'members', type: 'number', min: 0, whole: true },
      { id: 'place', type: 'choice', options: [{ id: 'none' }, { id: 'shared' }, { id: 'own' }] },
      { id: 'motto', type: 'text' },
      { id: 'tools', type: 'list', options: [{ id: 'board' }, { id: 'chat' }] },
    ],
    checks,
    ...keys,
  };
}

/** The compiled set. */
export function planOf(set: CheckSet): CheckPlan {
  return expectOk(compileCheckSet(deepFreeze(set)));
}

/** A report of a fact. */
export function report(id: string, value: FactReport['value'], keys: Partial<FactReport> = {}): FactReport {
  return { id, value, at: '2026-01-10T09:00:00+05:30', evidence: [], ...keys };
}

/** A unit with some reports. */
export function unit(reports: readonly FactReport[], attributes: UnitFacts['attributes'] = {}): UnitFacts {
  return { unit: 'unit-1', attributes, reports };
}

/** A waiver of one check of the unit for the year. */
export function waiver(checks: readonly string[], keys: Partial<Waiver> = {}): Waiver {
  return {
    id: 'w-1',
    scope: { checks, units: ['unit-1'] },
    reason: 'Staff are being found.',
    owner: 'officer-1',
    approver: 'secretary-1',
    issuedAt: '2026-01-01T00:00:00+05:30',
    expiresAt: '2027-01-01T00:00:00+05:30',
    ...keys,
  };
}

/** The readiness of a unit, with everything frozen that was given. */
export function readinessOf(
  set: CheckSet,
  reports: readonly FactReport[],
  waivers: readonly Waiver[] = [],
  at: string = noon,
  attributes: UnitFacts['attributes'] = {},
): Readiness {
  return expectOk(
    checkReadiness(planOf(set), deepFreeze(unit(reports, attributes)), deepFreeze(waivers), at),
  );
}

/** The result of one check. */
export function resultIn(readiness: Readiness, id: string): CheckResult {
  const found = readiness.checks.find((one) => one.check === id);
  if (found === undefined) throw new Error(`There is no result of ${id}.`);
  return found;
}
