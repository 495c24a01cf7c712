import { combineOf } from '../method/combine-of.js';
import type { MissingClass } from '../model/answer-class.js';
import { classCode, missingClasses } from '../model/class-code.js';
import type { Method } from '../model/method.js';
import type { MissingAction, MissingPolicy } from '../model/missing-policy.js';
import type { AggregateNode, WeightedChild } from '../model/node.js';
import type { PlannedAggregate, PlannedChild } from '../model/plan.js';
import { childrenOf } from '../scope/children-of.js';
import type { Scope } from '../scope/scope.js';
import { planCommon } from './plan-common.js';
import { rangeOf } from './range-of.js';

/** Nobody was asked (skip), or somebody was and did not say (propagate). */
const builtIn: Readonly<Record<MissingClass, MissingAction>> = {
  notApplicable: 'skip',
  notRelevant: 'skip',
  refused: 'propagate',
  unknown: 'propagate',
  unanswered: 'propagate',
};

/** The first child that is there: passing over the others is what the method is for. */
const passOver: MissingPolicy = {
  notApplicable: 'skip',
  notRelevant: 'skip',
  refused: 'skip',
  unknown: 'skip',
  unanswered: 'skip',
};

/**
 * An aggregate ready to be run, with the document's defaults written in.
 *
 * @param node - the node; its children exist
 * @param scope - what ids stand for
 * @returns the planned node
 */
export function planAggregate(node: AggregateNode, scope: Scope): PlannedAggregate {
  const { instrument } = scope;
  const method = node.by ?? instrument.defaults?.by ?? 'mean';
  const policies = new Map(instrument.items.map((item) => [item.id, item.missing]));
  const children = childrenOf(node, instrument).map((child) =>
    planChild(child, scope, [
      child.missing,
      node.missing,
      ...(method === 'first' ? [passOver] : []),
      policies.get(child.of),
      instrument.defaults?.missing,
      builtIn,
    ]),
  );
  const rules = { ...instrument.arithmetic, ...node.arithmetic };
  const { sum = 'sequential', weights = 'divideLast', round = 'halfUp' } = rules;
  const weightOf = Float64Array.from(children, (child) => child.weight);
  const root = rules.root ?? (weightOf.every((weight) => weight === weightOf[0]) ? 'product' : 'logs');
  const reads = children.map((child) => child.register);
  return {
    ...planCommon(node, reads, scope, weightOf),
    kind: 'aggregate',
    node,
    method,
    combine: combineOf(method, { sum, weights, root }),
    children,
    weightOf,
    possible: possibleOf(method, children, scope),
    total: children.reduce((total, child) => total + child.weight, 0),
    sum,
    weights,
    round,
    needs: node.needs ?? instrument.defaults?.needs ?? null,
  };
}

/** The first owner that names a class decides: edge, node, item, defaults, built in. */
function planChild(
  child: WeightedChild,
  scope: Scope,
  owners: readonly (MissingPolicy | undefined)[],
): PlannedChild {
  let skips = 0;
  let substitutes = 0;
  let excludes = 0;
  const standIn = new Float64Array(classCode.unanswered + 1);
  for (const name of missingClasses) {
    const action = owners.find((owner) => owner?.[name] !== undefined)?.[name] ?? 'propagate';
    const code = classCode[name];
    if (action === 'skip') skips |= code;
    if (action === 'excludeParent') excludes |= code;
    if (action === 'zero' || typeof action === 'number') {
      substitutes |= code;
      standIn[code] = action === 'zero' ? 0 : action;
    }
  }
  const register = scope.registers.get(child.of) ?? 0;
  return { of: child.of, register, weight: child.weight ?? 1, skips, substitutes, excludes, standIn };
}

function possibleOf(method: Method, children: readonly PlannedChild[], scope: Scope): Float64Array | null {
  if (method !== 'share') return null;
  return Float64Array.from(children, (child) => rangeOf(child.of, scope)?.[1] ?? 0);
}
