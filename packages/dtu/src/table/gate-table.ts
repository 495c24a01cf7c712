import { standingOf } from '../gate/standing-of.js';
import { stateOfGate } from '../gate/state-of-gate.js';
import type { CheckPlan } from '../model/check-plan.js';
import type { GateState } from '../model/gate-verdict.js';
import type { ReadinessTable } from '../model/readiness-table.js';
import { falseBit, trueBit } from './truth-bits.js';

const states = {
  met: 'open',
  failed: 'closed',
  unknown: 'undecided',
  applicabilityUnknown: 'undecided',
  notApplicable: 'notApplicable',
} as const;

/**
 * How every gate stands for many units.
 *
 * @param plan - the compiled check set
 * @param table - of `checkTable` with the same plan
 * @returns for each gate of the document one state for each unit
 *
 * @example
 * ```ts
 * const set = { sopana: 'check-set/1', id: 'tiny', version: '1', phases: [{ id: 'select' }], severities: [{ id: 'high' }], facts: [{ id: 'named', type: 'boolean' }], checks: [{ id: 'isNamed', phase: 'select', severity: 'high', statement: { en: 'It has a name.' }, passesWhen: { fact: 'named', is: true } }], gates: [{ id: 'start', opensWhen: { check: 'isNamed' } }] };
 * const plan = compileCheckSet(set).value;
 * const table = tableOfUnits(plan, [{ unit: 'u', reports: [] }], [], '2026-01-01T00:00:00Z').value;
 * gateTable(plan, checkTable(plan, table)); // => [['undecided']]
 * ```
 *
 * @source Our convention: unknown is not no, and never opens a gate.
 */
export function gateTable(plan: CheckPlan, table: ReadinessTable): readonly (readonly GateState[])[] {
  return plan.gates.map(({ rule }) =>
    table.units.map(
      (_, row) =>
        states[
          stateOfGate(rule, ({ check, acceptsWaivers }) => {
            const applies = table.applicability[check]?.[row];
            const outcome = table.outcomes[check]?.[row];
            const standing = {
              applicability:
                applies === trueBit ? 'applicable' : applies === falseBit ? 'notApplicable' : 'unknown',
              outcome: outcome === trueBit ? 'pass' : outcome === falseBit ? 'fail' : 'unknown',
              isWaived: table.waived[check]?.[row] === 1,
            } as const;
            return standingOf(standing, acceptsWaivers);
          })
        ],
    ),
  );
}
