import { appendEvent, createLedger, type Reducer, replayLedger } from '@sopana/core/ledger';
import { expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReadiness } from '../src/check/check-readiness.js';
import { leavesOf } from '../src/gate/leaves-of.js';
import { verdictOfGate } from '../src/gate/verdict-of-gate.js';
import type { CheckPlan } from '../src/model/check-plan.js';
import type { CheckResult, Readiness } from '../src/model/readiness.js';
import type { FactReport, UnitFacts } from '../src/model/unit-facts.js';
import type { Waiver } from '../src/model/waiver.js';
import { checkTable } from '../src/table/check-table.js';
import { gateTable } from '../src/table/gate-table.js';
import { tableOfUnits } from '../src/table/table-of-units.js';
import { truthOfCode } from '../src/table/truth-of-code.js';
import { anyUnit, anyWaivers, checkSet, clause } from './support/arbitrary.js';
import { check, noon, planOf, report, setOf } from './support/build.js';

const parameters = { seed: 20_261_127, numRuns: 150 };

function readiness(
  plan: CheckPlan,
  unit: UnitFacts,
  waivers: readonly Waiver[],
  at: string = noon,
): Readiness {
  return expectOk(checkReadiness(plan, unit, waivers, at));
}

function openGates({ gates }: Readiness): readonly string[] {
  return gates.flatMap(({ gate, state }) => (state === 'open' ? [gate] : []));
}

describe('gates', () => {
  it('never open by an unknown: of whatever is unknown, all might fail', () => {
    let opened = 0;
    fc.assert(
      fc.property(checkSet, anyUnit, anyWaivers, (set, unit, waivers) => {
        const plan = planOf(set);
        const now = readiness(plan, unit, waivers);
        opened += openGates(now).length;
        const failing = (result: CheckResult): CheckResult => ({
          ...result,
          outcome: result.outcome === 'unknown' ? 'fail' : result.outcome,
          applicability: result.applicability === 'unknown' ? 'applicable' : result.applicability,
        });
        const worst = now.checks.map(failing);
        const blind = now.checks.map((result): CheckResult => {
          return { ...result, outcome: 'unknown', unknownReason: 'neverAssessed', isWaived: false };
        });
        for (const [at, gate] of plan.gates.entries()) {
          // An open gate stays open when every unknown turns out to fail.
          if (now.gates[at]?.state === 'open') expect(verdictOfGate(gate, worst).state).toBe('open');
          expect(verdictOfGate(gate, blind).state).not.toBe('open');
        }
      }),
      parameters,
    );
    expect(opened).toBeGreaterThan(15);
  });

  it('never close by a check that comes to pass', () => {
    let opened = 0;
    fc.assert(
      fc.property(checkSet, anyUnit, anyWaivers, fc.nat(5), (set, unit, waivers, which) => {
        const plan = planOf(set);
        const now = readiness(plan, unit, waivers);
        const then = now.checks.map((result, at): CheckResult => {
          return at === which ? { ...result, outcome: 'pass', unknownReason: null, isWaived: false } : result;
        });
        for (const [at, gate] of plan.gates.entries()) {
          if (now.gates[at]?.state !== 'open') continue;
          opened += 1;
          expect(verdictOfGate(gate, then).state).toBe('open');
        }
      }),
      parameters,
    );
    expect(opened).toBeGreaterThan(15);
  });

  it('never close by a passing fact', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const facts = fc.dictionary(fc.constantFrom(...names), fc.boolean());
    let opened = 0;
    fc.assert(
      fc.property(clause, facts, fc.constantFrom(...names), (opensWhen, known, added) => {
        const set = setOf(
          names.map((id) => check(id)),
          { gates: [{ id: 'g', opensWhen }] },
        );
        const plan = planOf(set);
        const reports = Object.entries(known).map(([id, value]) => report(id, value));
        const before = readiness(plan, { unit: 'u', reports }, []);
        const later = report(added, true, { at: '2026-02-01T00:00:00Z' });
        const after = readiness(plan, { unit: 'u', reports: [...reports, later] }, []);
        opened += openGates(before).length;
        if (openGates(before).length > 0) expect(openGates(after)).toEqual(['g']);
      }),
      parameters,
    );
    expect(opened).toBeGreaterThan(10);
  });

  it('give as reasons nothing but their own checks, and none for nothing', () => {
    fc.assert(
      fc.property(checkSet, anyUnit, anyWaivers, (set, unit, waivers) => {
        const plan = planOf(set);
        for (const [at, verdict] of readiness(plan, unit, waivers).gates.entries()) {
          const rule = plan.gates[at]?.rule;
          const own = (rule === undefined ? [] : leavesOf(rule)).map((leaf) => set.checks[leaf.check]?.id);
          expect(verdict.reasons.length).toBeGreaterThan(0);
          for (const reason of verdict.reasons) expect(own).toContain(reason.check);
          if (verdict.state !== 'open') expect(verdict.byWaiver).toEqual([]);
        }
      }),
      parameters,
    );
  });
});

describe('readiness', () => {
  it('does not depend on the order of reports, evidence and waivers', () => {
    fc.assert(
      fc.property(
        checkSet,
        anyUnit,
        anyWaivers,
        fc.infiniteStream(fc.nat()),
        (set, unit, waivers, chance) => {
          const plan = planOf(set);
          const shuffled = <T>(list: readonly T[]): readonly T[] =>
            list
              .map((entry) => ({ entry, key: chance.next().value as number }))
              .sort((one, other) => one.key - other.key)
              .map(({ entry }) => entry);
          const reports = shuffled(unit.reports).map((one) => ({ ...one, evidence: shuffled(one.evidence) }));
          expect(readiness(plan, { ...unit, reports }, shuffled(waivers))).toEqual(
            readiness(plan, unit, waivers),
          );
        },
      ),
      parameters,
    );
  });

  it('does not depend on the order of checks and gates but for the order of the report', () => {
    fc.assert(
      fc.property(checkSet, anyUnit, anyWaivers, (set, unit, waivers) => {
        const now = readiness(planOf(set), unit, waivers);
        const turned = { ...set, checks: [...set.checks].reverse(), gates: [...(set.gates ?? [])].reverse() };
        const other = readiness(planOf(turned), unit, waivers);
        expect([...other.checks].reverse()).toEqual(now.checks);
        expect(
          [...other.gates].reverse().map(({ gate, state, byWaiver }) => ({ gate, state, byWaiver })),
        ).toEqual(now.gates.map(({ gate, state, byWaiver }) => ({ gate, state, byWaiver })));
        expect(other.counts).toEqual(now.counts);
      }),
      parameters,
    );
  });

  it('at a moment is the replay of the facts up to then', () => {
    interface Told {
      readonly reports: readonly FactReport[];
    }
    const tell: Reducer<Told, FactReport> = (draft, one) => ({ reports: [...draft.reports, one] }) as never;
    let later = 0;
    fc.assert(
      fc.property(checkSet, anyUnit, anyWaivers, (set, unit, waivers) => {
        const plan = planOf(set);
        const inTime = [...unit.reports].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
        const until = inTime.filter(({ at }) => Date.parse(at) <= Date.parse(noon));
        later += inTime.length - until.length;
        let ledger = expectOk(createLedger<Told, FactReport>({ reports: [] }));
        for (const one of until) {
          ledger = expectOk(appendEvent(ledger, one, tell, { at: one.at, by: one.by ?? 'nobody' }));
        }
        const replayed = expectOk(replayLedger(ledger, tell)).state;
        expect(readiness(plan, { ...unit, reports: replayed.reports }, waivers)).toEqual(
          readiness(plan, unit, waivers),
        );
      }),
      { ...parameters, numRuns: 100 },
    );
    expect(later).toBeGreaterThan(100);
  });

  it('is the same when a moment is written with another offset', () => {
    fc.assert(
      fc.property(checkSet, anyUnit, anyWaivers, (set, unit, waivers) => {
        const plan = planOf(set);
        const { at: _, ...home } = readiness(plan, unit, waivers);
        for (const same of [
          '2026-06-15T06:30:00Z',
          '2026-06-14T17:30:00-13:00',
          '2026-06-15T20:30:00+14:00',
        ]) {
          const { at: __, ...there } = readiness(plan, unit, waivers, same);
          expect(there).toEqual(home);
        }
      }),
      { ...parameters, numRuns: 100 },
    );
  });

  it('of many units at once is that of each', () => {
    fc.assert(
      fc.property(
        checkSet,
        fc.array(anyUnit, { minLength: 1, maxLength: 5 }),
        anyWaivers,
        (set, some, waivers) => {
          const plan = planOf(set);
          const units = some.map((unit, at) => ({ ...unit, unit: `unit-${at + 1}` }));
          const table = checkTable(plan, expectOk(tableOfUnits(plan, units, waivers, noon)));
          const gates = gateTable(plan, table);
          for (const [row, unit] of units.entries()) {
            const alone = readiness(plan, unit, waivers);
            for (const [at, result] of alone.checks.entries()) {
              const outcome = truthOfCode(table.outcomes[at]?.[row] ?? 0);
              const applies = truthOfCode(table.applicability[at]?.[row] ?? 0).truth;
              expect([outcome.truth, outcome.reason, applies, table.waived[at]?.[row] ?? 0]).toEqual([
                { pass: 'true', fail: 'false', unknown: 'unknown' }[result.outcome],
                result.unknownReason,
                { applicable: 'true', notApplicable: 'false', unknown: 'unknown' }[result.applicability],
                result.isWaived ? 1 : 0,
              ]);
            }
            expect(gates.map((column) => column[row])).toEqual(alone.gates.map(({ state }) => state));
          }
        },
      ),
      parameters,
    );
  });
});
