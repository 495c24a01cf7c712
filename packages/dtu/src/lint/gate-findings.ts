import { createIssue, type Issue, type PathStep } from '@sopana/core';
import type { Condition } from '@sopana/core/condition';
import { dtuCodes } from '../codes.js';
import { compileGate } from '../compile/compile-gate.js';
import { partsOfClause } from '../compile/parts-of-clause.js';
import type { SetVocabulary } from '../compile/vocabulary-of.js';
import { leavesOf } from '../gate/leaves-of.js';
import type { CheckSet } from '../model/check-set.js';
import type { GateClause, GateRule } from '../model/gate-rule.js';
import { canHold } from './can-hold.js';
import { openingCondition } from './opening-condition.js';

/**
 * Gates that no unit can open.
 *
 * @param set - the document
 * @param gates - gates whose references lead somewhere and in no circle, with their positions
 * @param vocabulary - what conditions may speak of
 * @returns findings `readinessLint.unreachableGate`, each at the first of the parts that stand in each other's way
 */
export function gateFindings(
  set: CheckSet,
  gates: readonly { readonly gate: GateRule; readonly at: number }[],
  vocabulary: SetVocabulary,
): readonly Issue[] {
  const positions = new Map(set.checks.map(({ id }, at) => [id, at]));
  const rules = new Map((set.gates ?? []).map((gate) => [gate.id, gate]));
  const context = { vocabulary, given: null };
  const checksOf = (clause: GateClause): readonly string[] =>
    leavesOf(compileGate(clause, positions, rules, false)).map(({ check }) => set.checks[check]?.id ?? '');
  const metBy = (clause: GateClause): Condition =>
    openingCondition(compileGate(clause, positions, rules, false), set.checks).met;
  return gates.flatMap(({ gate, at }) => {
    if (canHold([metBy(gate.opensWhen)], context)) return [];
    const here = ['gates', at, 'opensWhen'] as const;
    const whole: PlacedPart = { clause: gate.opensWhen, path: [] };
    const parts = 'all' in gate.opensWhen ? partsOfClause(gate.opensWhen) : [whole];
    const blocking = smallestBlock(parts, (some) => !canHold([metBy({ all: some })], context));
    const checks = [...new Set(blocking.flatMap(({ clause }) => checksOf(clause)))];
    const because =
      checks.length === 1
        ? `check ${checks[0]} never passes`
        : `no unit can meet the checks ${checks.join(', ')} as it asks`;
    const path = [...here, ...(blocking[0]?.path ?? [])];
    return [createIssue(dtuCodes, 'readinessLint.unreachableGate', path, { gate: gate.id, because })];
  });
}

interface PlacedPart {
  readonly clause: GateClause;
  readonly path: readonly PathStep[];
}

/** Parts are taken out as long as the others still stand in each other's way. */
function smallestBlock(
  parts: readonly PlacedPart[],
  isBlocked: (some: readonly GateClause[]) => boolean,
): readonly PlacedPart[] {
  let kept = parts;
  for (const part of parts) {
    const others = kept.filter((one) => one !== part);
    if (others.length > 0 && isBlocked(others.map(({ clause }) => clause))) kept = others;
  }
  return kept;
}
