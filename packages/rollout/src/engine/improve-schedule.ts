import { improvePacked } from '../packed/improve-packed.js';
import { improveGeneral } from '../search/improve-general.js';
import type { ScheduleState } from './schedule-state.js';

/**
 * A search after more schedules.
 *
 * @param state - from `startSchedule`, `proveSchedule` or from here; not changed
 * @param schedules - how many more schedules to make; a whole number from 0. A generation counts as one, and so does a
 * justification; what one step takes over the number is taken off the next
 * @returns the state after them: n and then m schedules give exactly what n + m give
 *
 * @example
 * ```ts
 * const problem = { horizon: 9, calendars: [], resources: [{ id: 'assessor', calendar: null, capacity: [{ from: 0, units: 1 }], rate: 0 }], budgets: [], activities: ['a', 'b'].map((id) => ({ id, duration: 2, calendar: null, needs: [{ anyOf: [0], units: 1 }], spends: [] })), precedences: [], batches: [], gates: [], freezes: [], pins: [], objective: { order: 'lexicographic', terms: [{ measure: 'completion', weight: 1 }] } };
 * const start = startSchedule(problem, { seed: 1 });
 * start.ok && scheduleOf(improveSchedule(start.value, 20)).values; // => [6]
 * ```
 *
 * @source Our convention: long work is a state, not a callback.
 */
export function improveSchedule(state: ScheduleState, schedules: number): ScheduleState {
  const { compiled, windows, packed, general } = state;
  if (packed !== null) return { ...state, packed: improvePacked(packed, schedules) };
  if (general === null) return state;
  return { ...state, general: improveGeneral(compiled, windows, general, schedules) };
}
