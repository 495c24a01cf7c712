import { expectCodes, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReadiness } from '../src/check/check-readiness.js';
import { smallestWayToOpen } from '../src/gate/smallest-way-to-open.js';
import { verdictOfGate } from '../src/gate/verdict-of-gate.js';
import type { CheckPlan } from '../src/model/check-plan.js';
import type { CheckResult, Readiness } from '../src/model/readiness.js';
import { anyUnit, anyWaivers, checkSet } from './support/arbitrary.js';
import { check, noon, planOf, readinessOf, report, setOf, waiver } from './support/build.js';

/** The least effort of all sets of checks that open a gate, found by trying every one; null when none does. */
function bruteForce(plan: CheckPlan, readiness: Readiness, gateAt: number): number | null {
  const { checks } = plan.set;
  const gate = plan.gates[gateAt];
  if (gate === undefined) throw new Error('There is no such gate.');
  const counts = new Map(checks.map(({ id }) => [id, refusesNowhere(plan, id, gateAt)]));
  let best: number | null = null;
  for (let mask = 0; mask < 1 << checks.length; mask += 1) {
    const isFixed = (at: number): boolean => ((mask >> at) & 1) === 1;
    const fixed = readiness.checks.map((result, at): CheckResult => {
      return isFixed(at) && result.applicability !== 'notApplicable'
        ? { ...result, applicability: 'applicable', outcome: 'pass', isWaived: false }
        : result;
    });
    // A check can be put right only when all before it are met, excused or do not apply.
    const isAllowed = checks.every((one, at) => {
      if (!isFixed(at)) return true;
      return (
        one.remediation?.effort !== undefined &&
        (one.after ?? []).every((id) => {
          const before = fixed[plan.positions.get(id) ?? -1];
          const isMet = before?.applicability === 'applicable' && before.outcome === 'pass';
          const isExcused =
            before?.applicability === 'applicable' &&
            before.outcome === 'fail' &&
            before.isWaived &&
            counts.get(id) === true;
          return isMet || isExcused || before?.applicability === 'notApplicable';
        })
      );
    });
    if (!isAllowed || verdictOfGate(gate, fixed).state !== 'open') continue;
    const cost = checks.reduce(
      (sum, one, at) => (isFixed(at) ? sum + (one.remediation?.effort ?? 0) : sum),
      0,
    );
    if (best === null || cost < best) best = cost;
  }
  return best;
}

/** Whether a waiver of the check counts wherever the gate names it. */
function refusesNowhere(plan: CheckPlan, id: string, gateAt: number): boolean {
  const text = JSON.stringify(plan.gates[gateAt]?.rule);
  return !text.includes(JSON.stringify({ check: plan.positions.get(id), acceptsWaivers: false }));
}

describe('smallestWayToOpen', () => {
  it('equals brute force on 500 random small sets', () => {
    const seen = { open: 0, optimal: 0, unreachable: 0, undecided: 0 };
    fc.assert(
      fc.property(checkSet, anyUnit, anyWaivers, (set, unit, waivers) => {
        const plan = planOf(set);
        const readiness = expectOk(checkReadiness(plan, unit, waivers, noon));
        for (const [at, gate] of (set.gates ?? []).entries()) {
          const way = expectOk(smallestWayToOpen(plan, readiness, gate.id));
          seen[way.outcome] += 1;
          expect(way.effort).toBe(bruteForce(plan, readiness, at));
          expect(way.outcome === 'open').toBe(readiness.gates[at]?.state === 'open');
          const total = way.fixes?.reduce((sum, { effort }) => sum + effort, 0) ?? null;
          expect(total).toBe(way.effort);
          const places = way.fixes?.map(({ check: id }) => id) ?? [];
          for (const [place, id] of places.entries()) {
            const after = set.checks.find((one) => one.id === id)?.after ?? [];
            expect(places.slice(place).filter((later) => after.includes(later))).toEqual([]);
          }
        }
      }),
      { seed: 6, numRuns: 500 },
    );
    expect(seen.undecided).toBe(0);
    expect(Math.min(seen.open, seen.optimal, seen.unreachable), JSON.stringify(seen)).toBeGreaterThan(50);
  });

  const costing = (id: string, effort: number, keys = {}) =>
    check(id, { remediation: { text: { en: id }, effort }, ...keys });

  it('pays once for what serves two parts, and for what comes before', () => {
    const set = setOf(
      [costing('a', 5), costing('b', 3), costing('c', 3, { after: ['d'] }), costing('d', 1)],
      {
        gates: [
          {
            id: 'g',
            opensWhen: {
              all: [{ any: [{ check: 'a' }, { check: 'b' }] }, { any: [{ check: 'a' }, { check: 'c' }] }],
            },
          },
        ],
      },
    );
    const plan = planOf(set);
    const way = expectOk(smallestWayToOpen(plan, readinessOf(set, [report('d', false)]), 'g'));
    expect(way).toMatchObject({ outcome: 'optimal', effort: 5, lowerBound: 5, gap: 0 });
    const other = expectOk(smallestWayToOpen(plan, readinessOf(set, [report('d', true)]), 'g'));
    expect(other.effort).toBe(5);
    expect(other.fixes).toEqual([{ check: 'a', standing: 'unknown', effort: 5 }]);
  });

  it('does not plan what nobody knows the effort of, and says so', () => {
    const set = setOf([check('a'), costing('b', 9, { after: ['a'] }), costing('c', 20)], {
      gates: [
        { id: 'g', opensWhen: { any: [{ check: 'a' }, { check: 'b' }, { check: 'c' }] } },
        { id: 'h', opensWhen: { all: [{ check: 'b' }] } },
      ],
    });
    const plan = planOf(set);
    const readiness = readinessOf(set, []);
    expect(expectOk(smallestWayToOpen(plan, readiness, 'g'))).toMatchObject({
      effort: 20,
      unplanned: ['a', 'b'],
    });
    expect(expectOk(smallestWayToOpen(plan, readiness, 'h'))).toMatchObject({
      outcome: 'unreachable',
      fixes: null,
      effort: null,
      lowerBound: null,
      unplanned: ['a', 'b'],
    });
  });

  it('makes good what is waived only where the gate refuses waivers', () => {
    const set = setOf([costing('a', 4)], {
      gates: [
        { id: 'lenient', opensWhen: { check: 'a' } },
        { id: 'strict', opensWhen: { check: 'a' }, waivers: 'refused' },
        { id: 'through', opensWhen: { gate: 'strict' } },
      ],
    });
    const readiness = readinessOf(set, [report('a', false)], [waiver(['a'])]);
    const plan = planOf(set);
    expect(readiness.gates.map(({ state, byWaiver }) => [state, byWaiver])).toEqual([
      ['open', ['a']],
      ['closed', []],
      ['closed', []],
    ]);
    expect(
      ['lenient', 'strict', 'through'].map(
        (gate) => expectOk(smallestWayToOpen(plan, readiness, gate)).effort,
      ),
    ).toEqual([0, 4, 4]);
    expect(expectOk(smallestWayToOpen(plan, readiness, 'strict')).fixes).toEqual([
      { check: 'a', standing: 'failed', effort: 4 },
    ]);
  });

  it('is honest when it may not search, and knows its gates', () => {
    const set = setOf([costing('a', 4)], { gates: [{ id: 'gate', opensWhen: { check: 'a' } }] });
    const plan = planOf(set);
    const readiness = readinessOf(set, []);
    expect(expectOk(smallestWayToOpen(plan, readiness, 'gate', 0))).toMatchObject({
      outcome: 'undecided',
      fixes: null,
      lowerBound: 4,
    });
    const unknown = smallestWayToOpen(plan, readiness, 'gaet');
    expectCodes(unknown, ['readinessGate.unknownGate']);
    expect(unknown.ok ? '' : unknown.issues[0].message).toContain("Did you mean 'gate'?");
  });

  it('proves the optimum of forty checks', () => {
    const ids = Array.from({ length: 40 }, (_, at) => `c${at}`);
    const set = setOf(
      ids.map((id, at) =>
        costing(id, 1 + ((at * 7) % 11), at > 0 && at % 5 === 0 ? { after: [`c${at - 1}`] } : {}),
      ),
      {
        gates: [
          {
            id: 'g',
            opensWhen: {
              all: [0, 1, 2, 3].map((part) => ({
                atLeast: 5,
                of: ids.slice(part * 10, part * 10 + 10).map((id) => ({ check: id })),
              })),
            },
          },
        ],
      },
    );
    const way = expectOk(smallestWayToOpen(planOf(set), readinessOf(set, []), 'g'));
    expect(way.outcome).toBe('optimal');
    expect(way.fixes?.length).toBeGreaterThanOrEqual(20);
  });
});
