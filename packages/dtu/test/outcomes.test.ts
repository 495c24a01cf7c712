import { describe, expect, it } from 'vitest';
import type { Check } from '../src/model/check.js';
import type { FactReport } from '../src/model/unit-facts.js';
import { check, noon, readinessOf, report, resultIn, setOf } from './support/build.js';

const letter = { kind: 'letter', collectedOn: '2026-06-01', attesterRole: 'head' } as const;
const demanding: Partial<Check> = {
  evidence: { kinds: ['letter'], maximumAgeDays: 30, attestedBy: ['head'] },
};

describe('what a check comes to', () => {
  it.each<[string, Partial<Check>, readonly FactReport[], string, string | null, string]>([
    ['passes', {}, [report('a', true)], 'pass', null, 'notAsked'],
    ['fails', {}, [report('a', false)], 'fail', null, 'notAsked'],
    ['was never assessed', {}, [], 'unknown', 'neverAssessed', 'notAsked'],
    [
      'was assessed later',
      {},
      [report('a', true, { at: '2026-07-01T00:00:00Z' })],
      'unknown',
      'neverAssessed',
      'notAsked',
    ],
    ['could not be told', {}, [report('a', null)], 'unknown', 'notDetermined', 'notAsked'],
    [
      'has an evaluator that failed',
      {},
      [report('a', null, { error: 'timeout' })],
      'unknown',
      'evaluatorError',
      'notAsked',
    ],
    [
      'is told by one although another failed',
      {},
      [report('a', true, { by: 'p' }), report('a', null, { by: 'q', error: 'timeout' })],
      'pass',
      null,
      'notAsked',
    ],
    [
      'is contradicted',
      {},
      [report('a', true, { by: 'p' }), report('a', false, { by: 'q' })],
      'unknown',
      'conflicting',
      'notAsked',
    ],
    [
      'is contradicted by one reporter at one moment',
      {},
      [report('a', true), report('a', false)],
      'unknown',
      'conflicting',
      'notAsked',
    ],
    [
      'was corrected by its reporter',
      {},
      [report('a', false), report('a', true, { at: '2026-02-01T00:00:00Z' })],
      'pass',
      null,
      'notAsked',
    ],
    ['has fresh evidence', demanding, [report('a', true, { evidence: [letter] })], 'pass', null, 'fresh'],
    ['has no evidence', demanding, [report('a', true)], 'unknown', 'evidenceMissing', 'missing'],
    [
      'has evidence of another kind',
      demanding,
      [report('a', true, { evidence: [{ ...letter, kind: 'minutes' }] })],
      'unknown',
      'evidenceMissing',
      'missing',
    ],
    [
      'has evidence that another role vouches for',
      demanding,
      [report('a', true, { evidence: [{ ...letter, attesterRole: 'auditor' }] })],
      'unknown',
      'evidenceMissing',
      'missing',
    ],
    [
      'has evidence of the last day that counts',
      demanding,
      [report('a', true, { evidence: [{ ...letter, collectedOn: '2026-05-16' }] })],
      'pass',
      null,
      'fresh',
    ],
    [
      'has evidence a day older',
      demanding,
      [report('a', true, { evidence: [{ ...letter, collectedOn: '2026-05-15' }] })],
      'unknown',
      'evidenceExpired',
      'expired',
    ],
    [
      'has evidence that is still to come',
      demanding,
      [report('a', true, { evidence: [{ ...letter, collectedOn: '2026-06-16' }] })],
      'unknown',
      'evidenceMissing',
      'notYet',
    ],
    [
      'has undated evidence where an age is asked for',
      demanding,
      [report('a', true, { evidence: [{ kind: 'letter', attesterRole: 'head' }] })],
      'unknown',
      'evidenceMissing',
      'undated',
    ],
    [
      'has undated evidence where none is',
      { evidence: { kinds: ['letter'] } },
      [report('a', true, { evidence: [{ kind: 'letter' }] })],
      'pass',
      null,
      'undated',
    ],
    ['is conceded without evidence', demanding, [report('a', false)], 'fail', null, 'missing'],
    [
      'has two pieces of which the better counts',
      demanding,
      [report('a', true, { evidence: [{ ...letter, collectedOn: '2025-01-01' }, letter] })],
      'pass',
      null,
      'fresh',
    ],
  ])('%s', (_, keys, reports, outcome, unknownReason, freshness) => {
    const result = resultIn(readinessOf(setOf([check('a', keys)]), reports), 'a');
    expect([result.outcome, result.unknownReason, result.freshness.state]).toEqual([
      outcome,
      unknownReason,
      freshness,
    ]);
  });

  it('names the clauses that decided, with what was read', () => {
    const passesWhen = {
      all: [
        { fact: 'members', atLeast: 3 },
        {
          any: [
            { fact: 'place', atLeast: 'own' },
            { fact: 'tools', has: 'chat' },
          ],
        },
      ],
    } as const;
    const set = setOf([check('a', { passesWhen })]);
    const reports = [report('members', 5), report('place', 'shared'), report('tools', ['board'])];
    const { outcome, reasons } = resultIn(readinessOf(set, reports), 'a');
    expect(outcome).toBe('fail');
    expect(reasons.map(({ path, reading }) => [path.join('.'), reading])).toEqual([
      ['all.1.any.0', { known: true, value: 'shared' }],
      ['all.1.any.1', { known: true, value: ['board'] }],
    ]);
    const open = resultIn(readinessOf(set, [report('members', 5)]), 'a');
    expect(open.reasons.map(({ reading }) => reading)).toEqual([
      { known: false, reason: 'neverAssessed' },
      { known: false, reason: 'neverAssessed' },
    ]);
  });

  it('tells the first reason of several, in the order in which they are listed', () => {
    const passesWhen = {
      all: [
        { fact: 'a', is: true },
        { fact: 'members', atLeast: 1 },
      ],
    } as const;
    const set = setOf([check('a', { passesWhen, evidence: { kinds: ['letter'] } })]);
    const reports = [report('a', true), report('members', null, { error: 'timeout' })];
    expect(resultIn(readinessOf(set, reports), 'a').unknownReason).toBe('evaluatorError');
  });

  it('tells what has to come before, until it is met, waived or does not apply', () => {
    const set = setOf([
      check('a'),
      check('b', { after: ['a', 'c'] }),
      check('c', { appliesWhen: { attribute: 'kind', is: 'board' } }),
    ]);
    expect(
      resultIn(readinessOf(set, [report('a', false)], [], noon, { kind: 'ministry' }), 'b').waitsFor,
    ).toEqual(['a']);
    expect(resultIn(readinessOf(set, []), 'b').waitsFor).toEqual(['a', 'c']);
    expect(
      resultIn(readinessOf(set, [report('a', true)], [], noon, { kind: 'ministry' }), 'b').waitsFor,
    ).toEqual([]);
  });

  it('counts phase by phase', () => {
    const set = setOf([check('a'), check('b', { phase: 'sustain' }), check('c', { phase: 'sustain' })]);
    const { phases, counts } = readinessOf(set, [report('a', true), report('b', false)]);
    expect(counts).toEqual({
      ...{ total: 3, applicable: 3, notApplicable: 0, applicabilityUnknown: 0 },
      ...{ pass: 1, fail: 1, unknown: 1, waived: 0 },
    });
    expect(phases.map(({ phase, share }) => [phase, share.value, share.answeredShare])).toEqual([
      ['establish', 1, 1],
      ['sustain', 0, 0.5],
    ]);
  });
});

describe('the type of a unit', () => {
  const unitTypes = {
    types: [{ id: 'small' }, { id: 'mid' }, { id: 'full' }],
    criteria: [
      {
        id: 'size',
        rules: [
          { type: 'small', when: { fact: 'members', below: 3 } },
          { type: 'mid', when: { fact: 'members', atMost: 9 } },
        ],
        otherwise: 'full',
      },
      {
        id: 'activity',
        rules: [
          { type: 'small', when: { fact: 'place', is: 'none' } },
          { type: 'mid', when: { fact: 'place', is: 'shared' } },
          { type: 'full', when: { fact: 'place', is: 'own' } },
        ],
      },
    ],
  } as const;
  const set = setOf([check('a')], { unitTypes });

  it.each<[string, readonly FactReport[], string | null, readonly (string | null)[], string]>([
    ['2 members', [report('members', 2), report('place', 'none')], 'small', ['small', 'small'], 'agree'],
    ['3 members', [report('members', 3), report('place', 'shared')], 'mid', ['mid', 'mid'], 'agree'],
    ['9 members', [report('members', 9), report('place', 'shared')], 'mid', ['mid', 'mid'], 'agree'],
    ['10 members', [report('members', 10), report('place', 'own')], 'full', ['full', 'full'], 'agree'],
    [
      'large and idle',
      [report('members', 12), report('place', 'none')],
      'small',
      ['full', 'small'],
      'disagree',
    ],
    [
      'small and busy',
      [report('members', 2), report('place', 'own')],
      'small',
      ['small', 'full'],
      'disagree',
    ],
    ['the lowest is known already', [report('members', 2)], 'small', ['small', null], 'unknown'],
    ['the lowest may still fall', [report('members', 12)], null, ['full', null], 'unknown'],
    ['nothing is known', [], null, [null, null], 'unknown'],
  ])('%s', (_, reports, type, criteria, agreement) => {
    const { unitType } = readinessOf(set, reports);
    expect([unitType?.type, unitType?.criteria.map((one) => one.type), unitType?.agreement]).toEqual([
      type,
      criteria,
      agreement,
    ]);
  });

  it('has none where no rule holds, and none in a document without types', () => {
    const gap = { ...unitTypes, criteria: [{ id: 'size', rules: unitTypes.criteria[0].rules }] };
    const { unitType } = readinessOf(setOf([check('a')], { unitTypes: gap }), [report('members', 12)]);
    expect(unitType).toMatchObject({
      ...{ type: null, criteria: [{ type: null, possible: [] }], agreement: 'unknown' },
    });
    expect(readinessOf(setOf([check('a')]), []).unitType).toBeNull();
  });
});
