import type { Issue } from '@sopana/core';
import { findCircles } from '@sopana/core/document';
import { clausesOfGate } from '../compile/clauses-of-gate.js';
import { gatesOfClause } from '../compile/gates-of-clause.js';
import { idsOf } from '../compile/ids-of.js';
import { vocabularyOf } from '../compile/vocabulary-of.js';
import type { CheckSet } from '../model/check-set.js';
import type { GateClause } from '../model/gate-rule.js';
import { checkFindings } from './check-findings.js';
import { circleFindings } from './circle-findings.js';
import { criterionFindings } from './criterion-findings.js';
import { gateFindings } from './gate-findings.js';

/**
 * What a check set says that it cannot mean: clauses that nothing makes true or false, clauses that decide nothing beside others, facts
 * that are not defined, rules that leave units out, gates that cannot open, and what waits for itself.
 *
 * @param set - a document, which need not compile
 * @returns findings of codes `readinessLint.*`, each with the path and the words of its clause: checks, criteria, gates, circles
 *
 * @example
 * ```ts
 * const set = { sopana: 'check-set/1', id: 'tiny', version: '1', phases: [{ id: 'select' }], severities: [{ id: 'high' }], facts: [{ id: 'staff', type: 'number', min: 0 }], checks: [{ id: 'hasStaff', phase: 'select', severity: 'high', statement: { en: 'It has staff.' }, passesWhen: { fact: 'staff', atLeast: 0 } }] };
 * lintCheckSet(set).map(({ code }) => code); // => ['readinessLint.tautological']
 * ```
 *
 * @remarks Proofs, not guesses: what the search cannot decide is not reported. Facts are taken as free of each other.
 * @source Our convention; satisfiability and tautology are decided by `@sopana/core/condition`.
 */
export function lintCheckSet(set: CheckSet): readonly Issue[] {
  const vocabulary = vocabularyOf(set);
  const { checks, gates = [], unitTypes } = set;
  return [
    ...checks.flatMap((check, at) => checkFindings(check, at, vocabulary)),
    ...(unitTypes?.criteria ?? []).flatMap((criterion, at) => criterionFindings(criterion, at, vocabulary)),
    ...gateFindings(
      set,
      gates.map((gate, at) => ({ gate, at })).filter(({ gate }) => leadsSomewhere(set, gate.opensWhen)),
      vocabulary,
    ),
    ...circleFindings(set),
  ];
}

/** Whether all references of a rule, and of the rules it refers to, lead somewhere and in no circle. */
function leadsSomewhere({ checks, gates = [] }: CheckSet, rule: GateClause): boolean {
  const checkIds = idsOf(checks);
  const rules = new Map(gates.map(({ id, opensWhen }) => [id, opensWhen]));
  const nextOf = (id: string): readonly string[] => {
    const next = rules.get(id);
    return next === undefined ? [] : gatesOfClause(next);
  };
  const reached = new Set<string>();
  const open = [...gatesOfClause(rule)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...nextOf(id));
  }
  const all = [rule, ...[...reached].flatMap((id) => rules.get(id) ?? [])];
  return (
    [...reached].every((id) => rules.has(id)) &&
    findCircles([...reached], nextOf).length === 0 &&
    all.every((one) =>
      clausesOfGate(one).every(({ clause }) => !('check' in clause) || checkIds.includes(clause.check)),
    )
  );
}
