import { expectCodes, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { Waiver } from '../src/model/waiver.js';
import { waiverHygiene } from '../src/waiver/waiver-hygiene.js';
import { check, noon, planOf, readinessOf, report, setOf, waiver } from './support/build.js';

const set = setOf(
  [
    check('a'),
    check('b'),
    check('c', { waivable: false }),
    check('d', { appliesWhen: { attribute: 'kind', is: 'board' } }),
  ],
  { waiverRules: { noticeDays: 30, mostRenewals: 1 } },
);
const plan = planOf(set);
const readiness = readinessOf(
  set,
  [report('a', false), report('b', true), report('c', false), report('d', false)],
  [],
  noon,
  { kind: 'ministry' },
);

function kindsOf(waivers: readonly Waiver[], options = {}, at = noon): readonly string[] {
  const found = expectOk(waiverHygiene(plan, waivers, [readiness], at, options));
  return found.map(({ kind, waiver: id, check: one, unit, renewals }) =>
    [id, kind, one ?? '', unit ?? '', renewals === 0 ? '' : renewals].join(' ').trim(),
  );
}

describe('waiverHygiene', () => {
  it.each<[string, readonly Waiver[], readonly string[]]>([
    ['nothing to say of one that is in order', [waiver(['a'])], []],
    ['expired', [waiver(['a'], { expiresAt: '2026-06-15T06:30:00Z' })], ['w-1 expired']],
    [
      'a second before that it is expiring',
      [waiver(['a'], { expiresAt: '2026-06-15T06:30:01Z' })],
      ['w-1 expiring'],
    ],
    [
      'expiring on the last day of notice',
      [waiver(['a'], { expiresAt: '2026-07-15T12:00:00+05:30' })],
      ['w-1 expiring'],
    ],
    ['and not a second later', [waiver(['a'], { expiresAt: '2026-07-15T12:00:01+05:30' })], []],
    [
      'not expiring before it has begun',
      [waiver(['a'], { issuedAt: '2026-06-16T00:00:00Z', expiresAt: '2026-06-20T00:00:00Z' })],
      [],
    ],
    ['self-approved', [waiver(['a'], { approver: 'officer-1' })], ['w-1 selfApproved']],
    ['orphan: a check that is gone', [waiver(['a', 'gone'])], ['w-1 orphan gone']],
    [
      'orphan: a unit that is gone',
      [waiver(['a'], { scope: { checks: ['a'], units: ['unit-1', 'unit-9'] } })],
      ['w-1 orphan  unit-9'],
    ],
    ['orphan: covers nothing', [waiver([])], ['w-1 orphan']],
    ['unused since passing', [waiver(['b'])], ['w-1 unused b unit-1']],
    ['unused since it does not apply', [waiver(['d'])], ['w-1 unused d unit-1']],
    [
      'but an ended one is not unused',
      [waiver(['b'], { expiresAt: '2026-06-01T00:00:00Z' })],
      ['w-1 expired'],
    ],
    ['not waivable', [waiver(['c'])], ['w-1 notWaivable c']],
    [
      'renewed once is fine, twice is not, whatever the ids say',
      [
        waiver(['a'], { id: 'z', issuedAt: '2026-05-01T00:00:00Z' }),
        waiver(['a'], { id: 'y', issuedAt: '2025-01-01T00:00:00Z', expiresAt: '2025-06-01T00:00:00Z' }),
        waiver(['a', 'b'], { id: 'x', issuedAt: '2025-06-01T00:00:00Z', expiresAt: '2026-01-01T00:00:00Z' }),
      ],
      ['z renewed a unit-1 2', 'y expired', 'x expired'],
    ],
    [
      'two of one moment come in the order of their ids',
      [waiver(['a'], { id: 'r' }), waiver(['a'], { id: 'q' }), waiver(['a'], { id: 'p' })],
      ['r renewed a unit-1 2'],
    ],
  ])('%s', (_, waivers, expected) => {
    expect(kindsOf(waivers)).toEqual(expected);
  });

  it('takes other rules than those of the document, and none where there are none', () => {
    const soon = waiver(['a'], { expiresAt: '2026-06-20T00:00:00Z' });
    expect(kindsOf([soon], { noticeDays: 1 })).toEqual([]);
    expect(kindsOf([soon, waiver(['a'], { id: 'w-0' })], { noticeDays: 1, mostRenewals: 0 })).toEqual([
      'w-1 renewed a unit-1 1',
    ]);
    const { waiverRules: _, ...bare } = set;
    const found = expectOk(waiverHygiene(planOf(bare), [soon], [readiness], noon));
    expect(found).toEqual([]);
  });

  it('counts the days that are left, down', () => {
    const [found] = expectOk(
      waiverHygiene(plan, [waiver(['a'], { expiresAt: '2026-06-20T11:59:59+05:30' })], [readiness], noon),
    );
    expect(found?.daysLeft).toBe(4);
  });

  it('refuses rules that are none, broken waivers and moments', () => {
    expectCodes(waiverHygiene(plan, [], [], noon, { noticeDays: -1, mostRenewals: 0.5 }), [
      'readinessTime.badNotice',
      'readinessTime.badNotice',
    ]);
    expectCodes(waiverHygiene(plan, [waiver(['a'], { expiresAt: 'never' })], [], 'now'), [
      'instant.syntax',
      'instant.syntax',
    ]);
  });
});
