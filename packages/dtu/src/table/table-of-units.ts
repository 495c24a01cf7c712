import { createIssue, type Issue, type Result, resultOf } from '@sopana/core';
import { civilDateOf, parseInstant } from '@sopana/core/dates';
import { type StandingFact, standingFacts } from '../check/standing-facts.js';
import { createTimeReader } from '../check/time-reader.js';
import { unitIssues } from '../check/unit-issues.js';
import { dtuCodes } from '../codes.js';
import type { CheckPlan } from '../model/check-plan.js';
import type { FactTable } from '../model/readiness-table.js';
import type { UnitFacts } from '../model/unit-facts.js';
import type { Waiver } from '../model/waiver.js';
import { waiverIssues } from '../waiver/waiver-issues.js';
import { columnOfValues } from './column-of-values.js';
import { liveColumns } from './live-columns.js';
import { shownColumns } from './shown-columns.js';

/**
 * What is known of many units at one moment, laid out in columns for `checkTable`.
 *
 * @param plan - the compiled check set
 * @param units - each once, in any order
 * @param waivers - all there are
 * @param at - the moment, RFC 3339 with a numeric offset
 * @returns the table; fails with everything that is wrong with the input, as `checkReadiness` does, and with
 * `readinessFacts.duplicateUnit`; paths begin with `units`
 *
 * @example
 * ```ts
 * const set = { sopana: 'check-set/1', id: 'tiny', version: '1', phases: [{ id: 'select' }], severities: [{ id: 'high' }], facts: [{ id: 'named', type: 'boolean' }], checks: [{ id: 'isNamed', phase: 'select', severity: 'high', statement: { en: 'It has a name.' }, passesWhen: { fact: 'named', is: true } }] };
 * const reports = [{ id: 'named', value: true, at: '2026-01-01T09:00:00Z', evidence: [] }];
 * const table = tableOfUnits(compileCheckSet(set).value, [{ unit: 'u', reports }], [], '2026-02-01T00:00:00Z').value;
 * table.facts.get('named').numbers[0]; // => 1
 * ```
 *
 * @source Our convention.
 */
export function tableOfUnits(
  plan: CheckPlan,
  units: readonly UnitFacts[],
  waivers: readonly Waiver[],
  at: string,
): Result<FactTable> {
  const reader = createTimeReader();
  const instant = parseInstant(at);
  const issues = [
    ...duplicateIssues(units),
    ...units.flatMap((unit, row) =>
      unitIssues(plan, unit, reader).map((issue) => ({ ...issue, path: ['units', row, ...issue.path] })),
    ),
    ...waiverIssues(waivers),
    ...(instant.ok ? [] : instant.issues.map((issue) => ({ ...issue, path: ['at'] }))),
  ];
  return resultOf(issues, () => {
    const now = instant.ok ? instant.value : { text: at, epochMilliseconds: 0 };
    const time = now.epochMilliseconds;
    const on = civilDateOf(now, plan.offsetMinutes);
    const standing = units.map(({ reports }) => standingFacts(reports, time, reader));
    const facts = new Map(
      [...plan.facts].map(([id, domain]) => [
        id,
        columnOfValues(
          domain,
          standing.map((one) => one.get(id) ?? null),
        ),
      ]),
    );
    const attributes = new Map(
      [...plan.attributes].map(([id, domain]) => [
        id,
        columnOfValues(
          domain,
          units.map((unit) => statedOf(unit, id)),
        ),
      ]),
    );
    const shown = shownColumns(plan, standing, facts, on, reader);
    const ids = units.map(({ unit }) => unit);
    return { units: ids, at, on, facts, attributes, shown, live: liveColumns(plan, ids, waivers, time) };
  });
}

function statedOf({ attributes = {} }: UnitFacts, id: string): StandingFact | null {
  const value = Object.hasOwn(attributes, id) ? attributes[id] : undefined;
  return value === undefined ? null : { value, reason: null, evidence: [] };
}

function duplicateIssues(units: readonly UnitFacts[]): readonly Issue[] {
  const first = new Map<string, number>();
  return units.flatMap(({ unit }, row) => {
    const before = first.get(unit);
    if (before === undefined) {
      first.set(unit, row);
      return [];
    }
    const facts = { unit, first: `units[${before}]` };
    return [createIssue(dtuCodes, 'readinessFacts.duplicateUnit', ['units', row, 'unit'], facts)];
  });
}
