import { type RandomStream, randomStream } from '@sopana/core/random';
import { planAggregate } from '../compile/plan-aggregate.js';
import type { Plan } from '../model/plan.js';
import { runPlan } from '../run/run-plan.js';
import { childrenOf } from '../scope/children-of.js';
import { type Scope, scopeOf } from '../scope/scope.js';
import { rankNodes } from '../score/rank-nodes.js';
import { readsWeights } from './reads-weights.js';
import type { VariationState } from './variation.js';

/**
 * More samples of a variation: n and then m give the same as n + m, to the last bit.
 *
 * @param state - from `startVariation` or from here
 * @param samples - how many more, a whole number from 0
 * @returns the state with these samples
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'mean', of: ['a', 'b'] }], ranks: [{ id: 'place', of: 'mean' }] });
 * const table = plan.ok ? tableOfWide(plan.value, { header: ['subject', 'a', 'b'], rows: [['x', '1', '4'], ['y', '3', '2.1']] }) : plan;
 * const start = plan.ok && table.ok ? startVariation(plan.value, table.value, { weights: 0.5, seed: 1, node: 'mean' }) : table;
 * start.ok && improveVariation(start.value, 10).samples.length; // => 10
 * ```
 *
 * @source Our convention: long work is a state, not a callback.
 */
export function improveVariation(state: VariationState, samples: number): VariationState {
  const { plan, table, options, supplied } = state;
  const stream = randomStream(state.random);
  const scope = scopeOf(plan.instrument);
  const drawn = [...state.samples];
  for (let sample = 0; sample < samples; sample += 1) {
    const varied = withVariedWeights(plan, scope, stream, options.weights);
    const { nodes } = runPlan(varied, table, { supplied });
    const ranking = rankNodes(varied, nodes, table.attributes).find((rank) => rank.of === options.node);
    drawn.push(ranking?.ranks ?? new Float64Array(state.subjects.length));
  }
  return { ...state, random: stream.state(), samples: drawn };
}

/** Only weights of nodes with several children matter, and only of methods that read weights. */
function withVariedWeights(plan: Plan, scope: Scope, stream: RandomStream, share: number): Plan {
  return {
    ...plan,
    nodes: plan.nodes.map((planned) => {
      if (planned.kind !== 'aggregate' || !readsWeights(planned)) return planned;
      const of = childrenOf(planned.node, plan.instrument).map((child) => ({
        ...child,
        weight: (child.weight ?? 1) * (1 + share * (2 * stream.uniform() - 1)),
      }));
      // A root of the product has no weights, so weights that differ need the mean of logarithms.
      const arithmetic = { ...planned.node.arithmetic, root: 'logs' as const };
      return planAggregate({ ...planned.node, of, arithmetic }, scope);
    }),
  };
}
