import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { dtuCodes } from '../codes.js';
import type { CheckSet } from '../model/check-set.js';
import type { GateClause, GateRule } from '../model/gate-rule.js';
import { checkDuplicates } from './check-duplicates.js';
import { circleIssues } from './circle-issues.js';
import { clausesOfGate } from './clauses-of-gate.js';
import { dangling } from './dangling.js';
import { gatesOfClause } from './gates-of-clause.js';
import { idsOf } from './ids-of.js';
import { partsOfClause } from './parts-of-clause.js';

/**
 * What is wrong with the gates of a set.
 *
 * @param set - the document
 * @returns codes `checkSet.duplicateId`, `checkSet.danglingReference`, `checkSet.emptyClause`,
 * `checkSet.atLeastOutOfRange` and `checkSet.circle`
 */
export function checkGates(set: CheckSet): readonly Issue[] {
  const { gates = [], phases, checks } = set;
  const ids = idsOf(gates);
  const issuesOf = ({ id, phase, opensWhen }: GateRule, at: number): readonly Issue[] => [
    ...(phase === undefined ? [] : dangling(phase, idsOf(phases), 'a phase', ['gates', at, 'phase'])),
    ...clausesOfGate(opensWhen).flatMap(({ clause, path }) =>
      clauseIssues(clause, id, idsOf(checks), ids, ['gates', at, 'opensWhen', ...path]),
    ),
  ];
  const rules = new Map(gates.map(({ id, opensWhen }) => [id, opensWhen]));
  const nextOf = (id: string): readonly string[] => {
    const rule = rules.get(id);
    return rule === undefined ? [] : gatesOfClause(rule);
  };
  return [
    ...checkDuplicates(gates, 'gates', ['gates']),
    ...gates.flatMap(issuesOf),
    ...circleIssues(ids, nextOf, 'gates', (at) => ['gates', at, 'opensWhen']),
  ];
}

function clauseIssues(
  clause: GateClause,
  gate: string,
  checks: readonly string[],
  gates: readonly string[],
  path: readonly PathStep[],
): readonly Issue[] {
  if ('check' in clause) return dangling(clause.check, checks, 'a check', path);
  if ('gate' in clause) return dangling(clause.gate, gates, 'a gate', path);
  const count = partsOfClause(clause).length;
  if (count === 0) return [createIssue(dtuCodes, 'checkSet.emptyClause', path, { gate })];
  if (!('of' in clause)) return [];
  const { atLeast } = clause;
  if (Number.isInteger(atLeast) && atLeast >= 1 && atLeast <= count) return [];
  return [createIssue(dtuCodes, 'checkSet.atLeastOutOfRange', path, { gate, atLeast, count })];
}
