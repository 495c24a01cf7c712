import type { Condition } from '@sopana/core/condition';
import type { CheckPlan } from '../model/check-plan.js';
import type { FactTable, ReadinessTable } from '../model/readiness-table.js';
import { columnOfCondition } from './column-of-condition.js';
import type { ColumnReader } from './column-reader.js';
import { falseBit, reasonBits } from './truth-bits.js';

const evidenceBits = reasonBits.evidenceMissing | reasonBits.evidenceExpired;

/**
 * What every check of a set comes to for many units at once: the same as `checkReadiness` for each, as columns of codes.
 *
 * @param plan - the compiled check set
 * @param table - of `tableOfUnits` with the same plan
 * @returns applicability, outcome and waiver, each on its own
 *
 * @example
 * ```ts
 * const set = { sopana: 'check-set/1', id: 'tiny', version: '1', phases: [{ id: 'select' }], severities: [{ id: 'high' }], facts: [{ id: 'named', type: 'boolean' }], checks: [{ id: 'isNamed', phase: 'select', severity: 'high', statement: { en: 'It has a name.' }, passesWhen: { fact: 'named', is: true } }] };
 * const plan = compileCheckSet(set).value;
 * const table = tableOfUnits(plan, [{ unit: 'u', reports: [] }], [], '2026-01-01T00:00:00Z').value;
 * truthOfCode(checkTable(plan, table).outcomes[0][0]); // => { truth: 'unknown', reason: 'neverAssessed' }
 * ```
 *
 * @remarks O(units × clauses), column after column. Reasons are worked out by `checkReadiness` for whoever asks.
 * @source Our convention.
 */
export function checkTable(plan: CheckPlan, table: FactTable): ReadinessTable {
  const rows = table.units.length;
  const applicability: Uint8Array[] = [];
  const outcomes: Uint8Array[] = [];
  const waived: (Uint8Array | null)[] = [];
  const stated = readerOf(plan, table, null);
  for (const [at, { appliesWhen, passesWhen }] of plan.set.checks.entries()) {
    const applies = new Uint8Array(rows);
    if (appliesWhen === undefined) applies.fill(1);
    else columnOfCondition(appliesWhen, stated, applies);
    const shown = table.shown[at] ?? null;
    const outcome = new Uint8Array(rows);
    columnOfCondition(passesWhen, shown === null ? stated : readerOf(plan, table, shown), outcome);
    if (shown !== null) concede(passesWhen, stated, outcome);
    applicability.push(applies);
    outcomes.push(outcome);
    waived.push(waivedOf(table.live[at] ?? null, applies, outcome));
  }
  return { units: table.units, applicability, outcomes, waived };
}

function readerOf(
  plan: CheckPlan,
  table: FactTable,
  shown: ReadonlyMap<string, Uint8Array> | null,
): ColumnReader {
  return (kind, id) => {
    const column = (kind === 'fact' ? table.facts : table.attributes).get(id);
    const domain = (kind === 'fact' ? plan.facts : plan.attributes).get(id);
    if (column === undefined || domain === undefined) {
      throw new Error(`The table has no ${kind} '${id}'; it was made with another check set.`);
    }
    const states = kind === 'fact' ? shown?.get(id) : undefined;
    return { column, domain, states: states ?? column.states };
  };
}

/** Who says that something is not there need not prove it. */
function concede(passesWhen: Condition, stated: ColumnReader, outcome: Uint8Array): void {
  let reasons = 0;
  for (let row = 0; row < outcome.length; row += 1) reasons |= outcome[row] as number;
  if ((reasons & evidenceBits) === 0) return;
  const said = new Uint8Array(outcome.length);
  columnOfCondition(passesWhen, stated, said);
  for (let row = 0; row < outcome.length; row += 1) {
    const isUnknown = ((outcome[row] as number) & 3) === 0;
    if (isUnknown && said[row] === falseBit) outcome[row] = falseBit;
  }
}

function waivedOf(live: Uint8Array | null, applies: Uint8Array, outcome: Uint8Array): Uint8Array | null {
  if (live === null) return null;
  return live.map((is, row) => (is === 1 && applies[row] !== falseBit && outcome[row] === falseBit ? 1 : 0));
}
