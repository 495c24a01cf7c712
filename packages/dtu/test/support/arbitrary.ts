import type { Condition } from '@sopana/core/condition';
import fc from 'fast-check';
import type { Check } from '../../src/model/check.js';
import type { CheckSet } from '../../src/model/check-set.js';
import type { GateClause } from '../../src/model/gate-rule.js';
import type { FactReport, UnitFacts } from '../../src/model/unit-facts.js';
import type { Waiver } from '../../src/model/waiver.js';
import { check, setOf } from './build.js';

const names = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constantFrom(...names), is: fc.boolean() }),
  fc.record({ fact: fc.constant('members'), atLeast: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ fact: fc.constant('members'), below: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ fact: fc.constant('members'), isOneOf: fc.constant([1, 2, 5]) }),
  fc.record({ fact: fc.constant('members'), above: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ fact: fc.constant('members'), atMost: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ fact: fc.constant('place'), atLeast: fc.constantFrom('none', 'shared', 'own') }),
  fc.record({ fact: fc.constant('place'), is: fc.constantFrom('none', 'shared', 'own') }),
  fc.record({ fact: fc.constant('motto'), isOneOf: fc.constant(['serve', 'learn']) }),
  fc.record({ fact: fc.constant('motto'), is: fc.constantFrom('serve', 'learn') }),
  fc.record({ fact: fc.constant('tools'), has: fc.constantFrom('board', 'chat') }),
  fc.record({ attribute: fc.constant('kind'), is: fc.constantFrom('ministry', 'board') }),
);

/** Any condition of a small check set. */
export const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('node') }),
  ),
})).node;

/** A rule over the named checks. */
export const clause: fc.Arbitrary<GateClause> = fc.letrec<{ node: GateClause }>((tie) => {
  const parts = fc.array(tie('node'), { minLength: 1, maxLength: 4 });
  return {
    node: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.record({ check: fc.constantFrom(...names) }),
      fc.record({ all: parts }),
      fc.record({ any: parts }),
      parts.chain((of) => fc.integer({ min: 1, max: of.length }).map((atLeast) => ({ atLeast, of }))),
    ),
  };
}).node;

const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 3 });

const evidence = fc.record(
  {
    kinds: fc.constantFrom(['letter'], ['letter', 'minutes']),
    maximumAgeDays: fc.constantFrom(30, 365),
    attestedBy: fc.constant(['head']),
  },
  { requiredKeys: [] },
);

const anyCheck = (id: string, at: number): fc.Arbitrary<Check> =>
  fc
    .record({
      passesWhen: condition,
      appliesWhen: optional(condition),
      evidence: optional(evidence),
      effort: optional(fc.integer({ min: 0, max: 9 })),
      after: fc.subarray(names.slice(0, at), { maxLength: Math.min(2, at) }),
      waivable: fc.boolean(),
    })
    .map(({ passesWhen, appliesWhen, evidence: demand, effort, after, waivable }) =>
      check(id, {
        passesWhen,
        waivable,
        ...(appliesWhen === undefined ? {} : { appliesWhen }),
        ...(demand === undefined ? {} : { evidence: demand }),
        ...(effort === undefined ? {} : { remediation: { text: { en: id }, effort } }),
        ...(after.length === 0 ? {} : { after }),
      }),
    );

/** A check set of six checks with two gates. */
export const checkSet: fc.Arbitrary<CheckSet> = fc
  .record({
    checks: fc.tuple(...names.map(anyCheck)),
    first: clause,
    second: clause,
    waivers: fc.constantFrom('accepted', 'refused'),
  })
  .map(({ checks, first, second, waivers }) =>
    setOf(checks, {
      gates: [
        { id: 'first', opensWhen: first, waivers },
        { id: 'second', opensWhen: { any: [second, { all: [{ gate: 'first' }, second] }] } },
      ],
    }),
  );

const values: fc.Arbitrary<readonly [string, FactReport['value']]> = fc.oneof(
  fc.tuple(fc.constantFrom(...names), fc.boolean()),
  fc.tuple(fc.constant('members'), fc.integer({ min: 0, max: 7 })),
  fc.tuple(fc.constant('place'), fc.constantFrom('none', 'shared', 'own')),
  fc.tuple(fc.constant('motto'), fc.constantFrom('serve', 'learn', 'rest')),
  fc.tuple(fc.constant('tools'), fc.subarray(['board', 'chat'])),
  fc.tuple(fc.constantFrom(...names, 'members', 'place'), fc.constant(null)),
);
const piece = fc.record(
  {
    kind: fc.constantFrom('letter', 'minutes'),
    collectedOn: fc.constantFrom('2025-01-01', '2026-05-16', '2026-06-01', '2026-07-01'),
    validUntil: fc.constantFrom('2026-06-14', '2026-06-15', '2026-12-31'),
    attesterRole: fc.constantFrom('head', 'auditor'),
  },
  { requiredKeys: ['kind'] },
);
const moments = ['2026-01-10T09:00:00+05:30', '2026-03-10T09:00:00Z', '2026-06-20T09:00:00-03:00'] as const;

/** One report of one fact. */
export const factReport: fc.Arbitrary<FactReport> = fc
  .record({
    value: values,
    at: fc.constantFrom(...moments),
    by: fc.constantFrom('p', 'q'),
    isError: fc.boolean(),
    evidence: fc.array(piece, { maxLength: 2 }),
  })
  .map(({ value: [id, value], at, by, isError, evidence: pieces }) => ({
    id,
    value,
    at,
    by,
    evidence: pieces,
    ...(value === null && isError ? { error: 'timeout' } : {}),
  }));

/** A unit with any reports. */
export const anyUnit: fc.Arbitrary<UnitFacts> = fc
  .record({
    reports: fc.array(factReport, { maxLength: 14 }),
    kind: fc.constantFrom('ministry', 'board', undefined),
  })
  .map(({ reports, kind }) => ({
    unit: 'unit-1',
    reports,
    attributes: kind === undefined ? {} : { kind },
  }));

/** Any waivers, some of them of other units, ended or to come. */
export const anyWaivers: fc.Arbitrary<readonly Waiver[]> = fc
  .array(
    fc.record({
      checks: fc.subarray([...names]),
      units: fc.constantFrom(['unit-1'], ['unit-2'], ['unit-1', 'unit-2'], []),
      approver: fc.constantFrom('owner-1', 'secretary-1'),
      times: fc.constantFrom(
        ['2026-01-01T00:00:00+05:30', '2027-01-01T00:00:00+05:30'] as const,
        ['2026-01-01T00:00:00Z', '2026-06-15T06:30:00Z'] as const,
        ['2026-06-15T06:30:00Z', '2026-08-01T00:00:00-03:00'] as const,
        ['2026-07-01T00:00:00Z', '2026-08-01T00:00:00Z'] as const,
      ),
    }),
    { maxLength: 3 },
  )
  .map((some) =>
    some.map(({ checks, units, approver, times }, at) => ({
      id: `w-${at}`,
      scope: { checks, units },
      reason: 'A reason.',
      owner: 'owner-1',
      approver,
      issuedAt: times[0],
      expiresAt: times[1],
    })),
  );
