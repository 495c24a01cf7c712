import { planCondition } from '../condition/plan-condition.js';
import type { Item } from '../model/instrument.js';
import type { PlannedItem } from '../model/plan.js';
import type { Scope } from '../scope/scope.js';
import { expandSteps } from '../step/expand-steps.js';
import { planStep } from '../step/plan-step.js';
import { classReader } from './class-reader.js';
import { planReduction } from './plan-reduction.js';
import { valueReader } from './value-reader.js';

/**
 * An item ready to be read.
 *
 * @param item - an item of the document, checked
 * @param scope - what ids stand for
 * @returns the planned item
 */
export function planItem(item: Item, scope: Scope): PlannedItem {
  const { instrument } = scope;
  const scale = scope.scales.get(item.id) ?? null;
  const mode = instrument.arithmetic?.round ?? 'halfUp';
  return {
    item,
    scale,
    valueOf: valueReader(scale),
    codeOf: classReader(scale),
    steps: expandSteps(item.then ?? [], instrument).map((step) => planStep(step, mode)),
    when: item.when === undefined ? null : planCondition(item.when, scope),
    reduce: item.reduce === undefined ? null : planReduction(item.reduce, scope),
    isExact: instrument.arithmetic?.sum === 'rational',
  };
}
