import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/dates/add-days.js';
import { type Evidence, type Freshness, freshnessOf } from '../../src/evidence/index.js';

interface Row {
  readonly name: string;
  readonly evidence: Omit<Evidence, 'kind'>;
  readonly on: string;
  readonly maximumAgeDays?: number;
  readonly expected: Freshness;
}

const undated: Freshness = { state: 'undated', ageDays: null, expiresOn: null };

const rows: readonly Row[] = [
  {
    name: 'counts on the day of collection',
    evidence: { collectedOn: '2026-03-01' },
    on: '2026-03-01',
    expected: { state: 'fresh', ageDays: 0, expiresOn: null },
  },
  {
    name: 'has no end without a validity or a maximum age',
    evidence: { collectedOn: '1990-01-01' },
    on: '2026-01-01',
    expected: { state: 'fresh', ageDays: 13149, expiresOn: null },
  },
  {
    name: 'counts on the last day of its validity',
    evidence: { collectedOn: '2026-03-01', validUntil: '2026-03-31' },
    on: '2026-03-31',
    expected: { state: 'fresh', ageDays: 30, expiresOn: '2026-03-31' },
  },
  {
    name: 'no longer counts on the day after',
    evidence: { collectedOn: '2026-03-01', validUntil: '2026-03-31' },
    on: '2026-04-01',
    expected: { state: 'expired', ageDays: 31, expiresOn: '2026-03-31' },
  },
  {
    name: 'counts at exactly the maximum age',
    evidence: { collectedOn: '2024-02-28' },
    on: '2024-03-01',
    maximumAgeDays: 2,
    expected: { state: 'fresh', ageDays: 2, expiresOn: '2024-03-01' },
  },
  {
    name: 'no longer counts one day beyond it',
    evidence: { collectedOn: '2024-02-28' },
    on: '2024-03-02',
    maximumAgeDays: 2,
    expected: { state: 'expired', ageDays: 3, expiresOn: '2024-03-01' },
  },
  {
    name: 'ends with the maximum age when that is earlier than the validity',
    evidence: { collectedOn: '2026-01-01', validUntil: '2027-01-01' },
    on: '2026-01-12',
    maximumAgeDays: 10,
    expected: { state: 'expired', ageDays: 11, expiresOn: '2026-01-11' },
  },
  {
    name: 'ends with the validity when that is earlier than the maximum age',
    evidence: { collectedOn: '2026-01-01', validUntil: '2026-01-05' },
    on: '2026-01-06',
    maximumAgeDays: 10,
    expected: { state: 'expired', ageDays: 5, expiresOn: '2026-01-05' },
  },
  {
    name: 'does not count before it is collected',
    evidence: { collectedOn: '2026-01-02', validUntil: '2026-02-01' },
    on: '2026-01-01',
    expected: { state: 'notYet', ageDays: null, expiresOn: '2026-02-01' },
  },
  { name: 'says nothing without a date', evidence: {}, on: '2026-01-01', expected: undated },
  {
    name: 'is undated within its validity when its age is not known',
    evidence: { validUntil: '2026-02-01' },
    on: '2026-02-01',
    expected: { state: 'undated', ageDays: null, expiresOn: '2026-02-01' },
  },
  {
    name: 'is expired after its validity though its age is not known',
    evidence: { validUntil: '2026-02-01' },
    on: '2026-02-02',
    expected: { state: 'expired', ageDays: null, expiresOn: '2026-02-01' },
  },
  {
    name: 'takes a day that does not exist for a missing one',
    evidence: { collectedOn: '2026-02-30' },
    on: '2026-03-01',
    expected: undated,
  },
  {
    name: 'is not fresh on a validity that cannot be read',
    evidence: { collectedOn: '2026-01-01', validUntil: 'March' },
    on: '2026-01-02',
    expected: { state: 'undated', ageDays: 1, expiresOn: null },
  },
  {
    name: 'is never fresh on a day that is not one',
    evidence: { collectedOn: '2026-01-01' },
    on: 'today',
    expected: undated,
  },
  {
    name: 'takes an age beyond all dates for no limit',
    evidence: { collectedOn: '2026-01-01' },
    on: '2026-01-02',
    maximumAgeDays: 10_000_000,
    expected: { state: 'fresh', ageDays: 1, expiresOn: null },
  },
];

describe('freshnessOf', () => {
  it.each(rows)('$name', ({ evidence, on, maximumAgeDays, expected }) => {
    const frozen = Object.freeze({ kind: 'letter', ...evidence });
    expect(freshnessOf(frozen, on, maximumAgeDays)).toEqual(expected);
  });

  it('refuses a maximum age that is not a whole number', () => {
    const evidence: Evidence = { kind: 'letter', collectedOn: '2026-01-01' };
    expect(() => freshnessOf(evidence, '2026-01-02', 1.5)).toThrow(RangeError);
  });

  it('is fresh through expiresOn and expired ever after', () => {
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(4000), fc.nat(4000), (age, validity, later) => {
        const collectedOn = '2020-02-28';
        const evidence: Evidence = {
          kind: 'report',
          collectedOn,
          validUntil: addDays(collectedOn, validity),
        };
        const { state, expiresOn, ageDays } = freshnessOf(evidence, addDays(collectedOn, later), age);
        expect(expiresOn).toBe(addDays(collectedOn, Math.min(age, validity)));
        expect(ageDays).toBe(later);
        expect(state).toBe(later <= Math.min(age, validity) ? 'fresh' : 'expired');
      }),
      { seed: 8 },
    );
  });
});
