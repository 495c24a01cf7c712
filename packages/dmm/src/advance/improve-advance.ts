import { improveChoice } from '@sopana/core/choose';
import type { AdvanceState } from './advance-state.js';

/**
 * The search after looking at more branches.
 *
 * @param state - from `startAdvance` or from here; not changed
 * @param branches - how many more branches to look at, at most; a whole number from 0, or Infinity to go to the end
 * @returns the state after them: n and then m branches give exactly what n + m give
 *
 * @example
 * ```ts
 * const plan = compileInstrument({ sopana: 'instrument/1', id: 'tiny', version: '1', items: [{ id: 'a' }, { id: 'b' }], nodes: [{ id: 'least', of: ['a', 'b'], by: 'min' }] });
 * const start = plan.ok ? startAdvance(plan.value, { a: 1, b: 3 }, { node: 'least', atLeast: 2 }, [{ item: 'a', to: 2, cost: 5 }, { item: 'b', to: 4, cost: 4 }]) : plan;
 * start.ok && advanceOf(improveAdvance(improveAdvance(start.value, 1), 9)).outcome; // => 'optimal'
 * ```
 *
 * @source Our convention: long work is a state, not a callback.
 */
export function improveAdvance(state: AdvanceState, branches: number): AdvanceState {
  return { ...state, choice: improveChoice(state.choice, branches) };
}
