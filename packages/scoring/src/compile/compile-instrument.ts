import { type Result, resultOf } from '@sopana/core';
import { digestOf } from '@sopana/core/canonical';
import type { Instrument } from '../model/instrument.js';
import type { Plan } from '../model/plan.js';
import { type Scope, scopeOf } from '../scope/scope.js';
import { checkInstrument } from './check-instrument.js';
import { observationOrders } from './observation-orders.js';
import { orderEntries } from './order-entries.js';
import { orderOfView } from './order-of-view.js';
import { planItem } from './plan-item.js';
import { planNode } from './plan-node.js';

/**
 * A plan of a document: references resolved, defaults written in, everything in an order of computation.
 *
 * @param instrument - a document of the right shape, such as `parseInstrument` gives
 * @returns the plan; fails with the codes `instrument.*`, `formula.*` and `condition.*`, all of them at once, each at
 * its path
 *
 * @example
 * ```ts
 * const compiled = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'mean', of: ['a', 'b'] }] });
 * compiled.ok && compiled.value.nodeIds; // => ['mean']
 * ```
 *
 * @remarks O(size of the document). A plan is immutable and may be shared.
 * @source Our convention: compile once, score one subject or a million with the same plan.
 */
export function compileInstrument(instrument: Instrument): Result<Plan> {
  const issues = checkInstrument(instrument);
  const digest = digestOf(instrument);
  if (!digest.ok) {
    // What a check of ours found is not said again in the words of canonical JSON.
    const known = new Set(issues.map((issue) => JSON.stringify(issue.path)));
    const others = digest.issues.filter((issue) => !known.has(JSON.stringify(issue.path)));
    return resultOf([...issues, ...others], () => planOf(instrument, ''));
  }
  return resultOf(issues, () => planOf(instrument, digest.value));
}

function planOf(instrument: Instrument, digest: string): Plan {
  const { items, nodes, ranks = [], views = [], id, version } = instrument;
  const scope: Scope = scopeOf(instrument);
  const order = orderEntries(instrument, scope);
  const nodeIds = nodes.map((node) => node.id);
  const registersOf = (ids: readonly string[]): readonly number[] =>
    ids.map((one) => scope.registers.get(one) ?? 0);
  return {
    model: { id, version, digest },
    instrument,
    itemIds: items.map((item) => item.id),
    nodeIds,
    items: items.map((item) => planItem(item, scope)),
    nodes: nodes.map((node) => planNode(node, scope)),
    order: order.order,
    madeFrom: order.parts,
    ...observationOrders(instrument, scope, order),
    views: new Map(views.map((view) => [view.id, orderOfView(order, registersOf(view.show))])),
    ranks: ranks.map((rank) => ({ rank, node: nodeIds.indexOf(rank.of) })),
  };
}
