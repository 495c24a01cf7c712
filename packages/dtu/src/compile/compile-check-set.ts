import { type Result, resultOf } from '@sopana/core';
import { digestOf } from '@sopana/core/canonical';
import { compileCondition } from '@sopana/core/condition';
import type { CheckPlan } from '../model/check-plan.js';
import type { CheckSet } from '../model/check-set.js';
import { checkChecks } from './check-checks.js';
import { checkDefinitions } from './check-definitions.js';
import { checkGates } from './check-gates.js';
import { checkUnitTypes } from './check-unit-types.js';
import { compileGate } from './compile-gate.js';
import { minutesOfOffset } from './minutes-of-offset.js';
import { vocabularyOf } from './vocabulary-of.js';

/**
 * A check set laid out once, for one unit or many.
 *
 * @param set - the document
 * @returns the plan; fails with everything that is wrong with the document: `checkSet.*`, `condition.*`, and as `digestOf` does
 *
 * @example
 * ```ts
 * const set = { sopana: 'check-set/1', id: 'tiny', version: '1', phases: [{ id: 'select' }], severities: [{ id: 'high' }], facts: [{ id: 'named', type: 'boolean' }], checks: [{ id: 'isNamed', phase: 'select', severity: 'high', statement: { en: 'It has a name.' }, passesWhen: { fact: 'named', is: true } }] };
 * const plan = compileCheckSet(set);
 * plan.ok && plan.value.factsRead; // => [['named']]
 * compileCheckSet({ ...set, phases: [{ id: 'start' }] }).issues[0].code; // => 'checkSet.danglingReference'
 * ```
 *
 * @source Our convention: documents are checked as a whole before anything is decided by them.
 */
export function compileCheckSet(set: CheckSet): Result<CheckPlan> {
  const issues = [...checkDefinitions(set), ...checkChecks(set), ...checkGates(set), ...checkUnitTypes(set)];
  const digest = digestOf(set);
  if (!digest.ok) return digest;
  return resultOf(issues, () => {
    const { id, version, checks, gates = [], offset = 'Z' } = set;
    const { facts, attributes } = vocabularyOf(set);
    const positions = new Map(checks.map((check, at) => [check.id, at]));
    const byId = new Map(gates.map((gate) => [gate.id, gate]));
    return {
      set,
      identity: { id, version, digest: digest.value },
      offsetMinutes: minutesOfOffset(offset) ?? 0,
      facts,
      attributes,
      positions,
      factsRead: checks.map(({ passesWhen }) =>
        compileCondition(passesWhen).subjects.flatMap((subject) =>
          subject.kind === 'fact' ? [subject.id] : [],
        ),
      ),
      gates: gates.map((gate) => ({
        id: gate.id,
        rule: compileGate(gate.opensWhen, positions, byId, gate.waivers !== 'refused'),
      })),
    };
  });
}
