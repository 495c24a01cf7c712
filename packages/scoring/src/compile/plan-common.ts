import { planCondition } from '../condition/plan-condition.js';
import { classCode } from '../model/class-code.js';
import type { Node } from '../model/node.js';
import type { PlannedCommon } from '../model/plan.js';
import type { Step } from '../model/step.js';
import { levelsOf } from '../scope/levels-of.js';
import type { Scope } from '../scope/scope.js';
import { expandSteps } from '../step/expand-steps.js';
import { planStep } from '../step/plan-step.js';
import { planReduction } from './plan-reduction.js';

/**
 * What all planned nodes have.
 *
 * @param node - any node
 * @param reads - registers of what it is made from
 * @param readWeights - their weights; 1 each when absent
 * @param scope - what ids stand for
 * @returns the common part
 */
export function planCommon(
  node: Node,
  reads: readonly number[],
  scope: Scope,
  readWeights: Float64Array = new Float64Array(reads.length).fill(1),
): PlannedCommon {
  const round = roundOf(node, scope);
  return {
    id: node.id,
    register: scope.registers.get(node.id) ?? 0,
    reads,
    readWeights,
    when: node.when === undefined ? null : planCondition(node.when, scope),
    otherwise: classCode[node.otherwise ?? 'notApplicable'],
    steps: stepsOf(node, scope).map((step) => planStep(step, round)),
    levels: levelsOf(node),
    reduce: 'reduce' in node && node.reduce !== undefined ? planReduction(node.reduce, scope) : null,
  };
}

function roundOf(
  node: Node,
  { instrument }: Scope,
): NonNullable<NonNullable<typeof instrument.arithmetic>['round']> {
  const own = 'arithmetic' in node ? node.arithmetic?.round : undefined;
  return own ?? instrument.arithmetic?.round ?? 'halfUp';
}

/** Levels take no steps: a level is a place in a list. */
function stepsOf(node: Node, { instrument }: Scope): readonly Step[] {
  if ('bands' in node || 'gates' in node) return [];
  return expandSteps(node.then ?? instrument.defaults?.then ?? [], instrument);
}
