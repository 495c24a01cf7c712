import { type Result, resultOf } from '@sopana/core';
import { digestOf } from '@sopana/core/canonical';
import type { Instrument } from '../model/instrument.js';
import type { Plan } from '../model/plan.js';
import { checkInstrument } from './check-instrument.js';
import { orderNodes } from './order-nodes.js';
import { planBands } from './plan-bands.js';
import { planItem } from './plan-item.js';
import { planMean } from './plan-mean.js';

/**
 * A plan of a document: references resolved, defaults written in, nodes in an order of computation.
 *
 * @param instrument - a document of the right shape, such as `parseInstrument` gives
 * @returns the plan; fails with the codes `instrument.*`, all of them at once, each at its path
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
  if (issues.length > 0 || !digest.ok) {
    return digest.ok ? resultOf(issues, () => fail()) : resultOf([...issues, ...digest.issues], () => fail());
  }
  const { items, nodes, ranks = [], id, version } = instrument;
  const registers = new Map<string, number>();
  for (const entry of [...items, ...nodes]) registers.set(entry.id, registers.size);
  const nodeIds = nodes.map((node) => node.id);
  return resultOf([], () => ({
    model: { id, version, digest: digest.value },
    instrument,
    itemIds: items.map((item) => item.id),
    nodeIds,
    items: items.map((item) => planItem(item, instrument)),
    nodes: nodes.map((node, position) =>
      'bands' in node
        ? planBands(node, items.length + position, registers)
        : planMean(node, items.length + position, registers, instrument),
    ),
    order: orderNodes(nodes).order,
    ranks: ranks.map((rank) => ({ rank, node: nodeIds.indexOf(rank.of) })),
  }));
}

function fail(): never {
  throw new Error('A document with issues must not be compiled.');
}
