import type { MissingClass } from '../model/answer-class.js';
import { classCode, missingClasses } from '../model/class-code.js';
import type { Instrument } from '../model/instrument.js';
import type { MissingAction, MissingPolicy } from '../model/missing-policy.js';
import type { MeanNode, WeightedChild } from '../model/node.js';
import type { PlannedChild, PlannedMean } from '../model/plan.js';
import { nodeChildren } from './node-children.js';
import { planStep } from './plan-step.js';

/** Nobody was asked (skip), or somebody was and did not say (propagate). */
const builtIn: Readonly<Record<MissingClass, MissingAction>> = {
  notApplicable: 'skip',
  notRelevant: 'skip',
  refused: 'propagate',
  unknown: 'propagate',
  unanswered: 'propagate',
};

/**
 * A mean ready to be run, with the document's defaults written in.
 *
 * @param node - the node; its children exist and its weights sum to more than 0
 * @param register - position of its register
 * @param registers - positions of all registers by id
 * @param instrument - the document
 * @returns the planned node
 */
export function planMean(
  node: MeanNode,
  register: number,
  registers: ReadonlyMap<string, number>,
  instrument: Instrument,
): PlannedMean {
  const policies = new Map(instrument.items.map((item) => [item.id, item.missing]));
  const children = nodeChildren(node).map((child) =>
    planChild(child, registers.get(child.of) ?? 0, [
      child.missing,
      node.missing,
      policies.get(child.of),
      instrument.defaults?.missing,
      builtIn,
    ]),
  );
  const round = node.arithmetic?.round ?? instrument.arithmetic?.round ?? 'halfUp';
  return {
    kind: 'mean',
    node,
    register,
    children,
    weightOf: Float64Array.from(children, (child) => child.weight),
    total: children.reduce((sum, child) => sum + child.weight, 0),
    sum: node.arithmetic?.sum ?? instrument.arithmetic?.sum ?? 'sequential',
    weights: node.arithmetic?.weights ?? instrument.arithmetic?.weights ?? 'divideLast',
    round,
    needs: node.needs ?? instrument.defaults?.needs ?? null,
    steps: (node.then ?? instrument.defaults?.then ?? []).map((step) => planStep(step, round)),
  };
}

/** The first owner that names a class decides: edge, node, item, defaults, built in. */
function planChild(
  child: WeightedChild,
  register: number,
  owners: readonly (MissingPolicy | undefined)[],
): PlannedChild {
  let skips = 0;
  let substitutes = 0;
  const standIn = new Float64Array(classCode.unanswered + 1);
  for (const name of missingClasses) {
    const action = owners.find((owner) => owner?.[name] !== undefined)?.[name] ?? 'propagate';
    const code = classCode[name];
    if (action === 'skip') skips |= code;
    if (action === 'zero' || typeof action === 'number') {
      substitutes |= code;
      standIn[code] = action === 'zero' ? 0 : action;
    }
  }
  return { of: child.of, register, weight: child.weight ?? 1, skips, substitutes, standIn };
}
