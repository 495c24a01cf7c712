import type { Instrument } from '../model/instrument.js';
import type { Plan } from '../model/plan.js';
import type { Scope } from '../scope/scope.js';
import type { EntryOrder } from './order-entries.js';
import { orderOfView } from './order-of-view.js';

/**
 * Which parts of a document are worked out for observations, and which for subjects.
 *
 * @param instrument - the document
 * @param scope - what its ids stand for
 * @param order - the order of the whole document
 * @returns the nodes with reducers, what each of them is made from, and the order for subjects
 */
export function observationOrders(
  instrument: Instrument,
  scope: Scope,
  order: EntryOrder,
): Pick<Plan, 'reduced' | 'observationOrders' | 'subjectOrder'> {
  const reduced = instrument.nodes.flatMap((node) =>
    'reduce' in node && node.reduce !== undefined ? [scope.registers.get(node.id) ?? 0] : [],
  );
  if (reduced.length === 0) return { reduced, observationOrders: new Map(), subjectOrder: order.order };
  // For subjects a node with a reducer is made from nothing: it has been worked out before.
  const parts = order.parts.map((part, at) => (reduced.includes(at) ? [] : part));
  const isPart = new Set(order.parts.flat());
  const tops = order.order.filter((at) => !isPart.has(at) || reduced.includes(at));
  return {
    reduced,
    observationOrders: new Map(reduced.map((at) => [at, orderOfView(order, [at])])),
    subjectOrder: orderOfView({ ...order, parts }, tops),
  };
}
