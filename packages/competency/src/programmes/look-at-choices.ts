import { affordableChoice } from './affordable-choice.js';
import { boundOfCut } from './bound-of-cut.js';
import type { Cut } from './cut.js';
import { openSeats } from './open-seats.js';
import type { PlanNode } from './plan-search.js';
import type { SearchMemory } from './search-memory.js';
import { settle } from './settle.js';
import { type TightenOptions, tighten } from './tighten.js';
import type { TrainingTask } from './training-task.js';
import { tryChoice } from './try-choice.js';
import { wholeBound } from './whole-bound.js';

/** How many cuts a node hands on. */
const keptCuts = 40;

/**
 * Looks at a node in which programmes are still open.
 *
 * @param memory - best plan and tried choices; changed in place
 * @param node - the node
 * @returns the nodes that it splits into, the next one last
 */
export function lookAtChoices(memory: SearchMemory, node: PlanNode): readonly PlanNode[] {
  const { task } = memory;
  const decided = node.decided.slice();
  if (!settle(task, decided)) return [];
  if (leastBound(task, node.cuts, decided, memory.best.value) <= memory.best.value) return [];
  const options = memory.isFirst
    ? { rounds: 500, patience: 12, step: 1, lookEvery: 20 }
    : { rounds: 25, patience: 5, step: node.step, lookEvery: 25 };
  memory.isFirst = false;
  const found = tighten(task, decided, node.prices, {
    ...options,
    target: () => memory.best.value,
    look: lookWith(memory, decided),
  });
  const bound = Math.min(node.bound, wholeBound(found.bound));
  if (bound <= memory.best.value) return [];
  const cuts = [...node.cuts.slice(-keptCuts), ...found.cuts];
  if (!fixByCuts(memory, cuts, decided)) return [];
  const step = Math.max(0.05, Math.min(0.3, found.step));
  const below = { bound, cuts, prices: found.prices, step };
  const open = Array.from(decided, (state, at) => ({ state, at })).filter(({ state }) => state === -1);
  if (open.length === 0) return [openSeats(memory, { ...below, decided })].flat();
  const last = cuts.at(-1);
  const doubt = ({ at }: { readonly at: number }): number => {
    const often = found.often[at] as number;
    return Math.min(often, 1 - often) * 1000 + (last?.earns[at] ?? 0) / 1000;
  };
  const { at } = open.reduce((most, one) => (doubt(one) > doubt(most) ? one : most));
  const first = (found.often[at] as number) >= 0.5 ? 1 : 0;
  return [1 - first, first].map((state) => {
    const half = decided.slice();
    half[at] = state;
    return { ...below, decided: half };
  });
}

function lookWith(memory: SearchMemory, decided: Int8Array): TightenOptions['look'] {
  const { task } = memory;
  return (wanted, earns) => {
    const chosen = affordableChoice(task, wanted, earns, decided);
    const key = chosen.join('');
    if (memory.tried.has(key)) return;
    const plan = tryChoice(task, chosen, memory.best.value, 60);
    memory.tried.set(key, plan.value);
    if (plan.value > memory.best.value) memory.best = plan;
  };
}

/** The least of the cuts' bounds; the first that leaves nothing to find is enough. */
function leastBound(task: TrainingTask, cuts: readonly Cut[], decided: Int8Array, target: number): number {
  let least = Number.MAX_VALUE;
  for (let at = cuts.length - 1; at >= 0 && wholeBound(least) > target; at -= 1) {
    least = Math.min(least, boundOfCut(task, cuts[at] as Cut, decided));
  }
  return wholeBound(least);
}

/** Decides what the cuts leave no choice about; false when they leave nothing to find. */
function fixByCuts(memory: SearchMemory, cuts: readonly Cut[], decided: Int8Array): boolean {
  const { task } = memory;
  for (let at = 0; at < task.programmes; at += 1) {
    for (const state of [0, 1]) {
      if (decided[at] !== -1) break;
      const half = decided.slice();
      half[at] = state;
      const isHopeless =
        !settle(task, half) || leastBound(task, cuts, half, memory.best.value) <= memory.best.value;
      if (isHopeless) decided[at] = 1 - state;
    }
  }
  return settle(task, decided);
}
