import { choiceOf } from '@sopana/core/choose';
import { comparedValues } from './compared-values.js';
import { foundSchedules } from './found-schedules.js';
import { measureRaw } from './measure-raw.js';
import type { RawSchedule } from './raw-schedule.js';
import type { ScheduleBound, ScheduleMeasures, SchedulePlan } from './schedule.js';
import { scheduleOfRaw } from './schedule-of-raw.js';
import type { ScheduleState } from './schedule-state.js';

/**
 * What a search has found and proved so far.
 *
 * @param state - from `startSchedule`, `improveSchedule` or `proveSchedule`
 * @returns the best schedule with its measures, lower bounds and gap, honest at every stage: `infeasible` and `optimal` only
 * with proof, `undecided` when no schedule was found and none is excluded
 *
 * @example
 * ```ts
 * const problem = { horizon: 9, calendars: [], resources: [], budgets: [], activities: [{ id: 'a', duration: 2, calendar: null, needs: [], spends: [] }], precedences: [], batches: [], gates: [], freezes: [], pins: [], objective: { order: 'lexicographic', terms: [{ measure: 'makespan', weight: 1 }] } };
 * const start = startSchedule(problem, { seed: 1 });
 * start.ok && scheduleOf(start.value).gap; // => [0]
 * ```
 *
 * @source Our convention: an optimum is called so only with its proof.
 */
export function scheduleOf(state: ScheduleState): SchedulePlan {
  const { compiled, windows, packed, general, proof, conflict } = state;
  const effort = {
    schedules: packed?.schedules ?? general?.schedules ?? 0,
    branches: proof?.explored ?? 0,
  };
  const nothing = {
    schedule: null,
    measures: null,
    values: null,
    gap: null,
    optimal: false,
    conflict,
    effort,
  };
  if (!windows.possible || conflict !== null)
    return { outcome: 'infeasible', bounds: state.bounds, ...nothing };
  const choice = proof === null ? null : choiceOf(proof);
  const candidates = foundSchedules(state).map((raw) => candidateOf(state, raw));
  const best = candidates.reduce<Candidate | null>(
    (least, one) => (least === null || comesFirst(one.values, least.values) ? one : least),
    null,
  );
  if (best === null) return { outcome: 'undecided', bounds: state.bounds, ...nothing };
  const { measures } = best;
  const proved = choice?.outcome === 'optimal';
  const bounds: readonly ScheduleBound[] = proved
    ? [...state.bounds, { kind: 'search', values: best.values }]
    : state.bounds;
  const gap = best.values.map((value, at) =>
    bounds.reduce((least, bound) => Math.min(least, value - bound.values[at]!), value),
  );
  return {
    outcome: 'planned',
    schedule: scheduleOfRaw(compiled, best.raw),
    measures,
    values: best.values,
    bounds,
    gap,
    optimal: proved || gap.every((one) => one === 0),
    conflict: null,
    effort,
  };
}

interface Candidate {
  readonly raw: RawSchedule;
  readonly measures: ScheduleMeasures;
  readonly values: readonly number[];
}

function candidateOf({ compiled }: ScheduleState, raw: RawSchedule): Candidate {
  const measures: ScheduleMeasures = {
    makespan: measureRaw(compiled, raw, 'makespan'),
    completion: measureRaw(compiled, raw, 'completion'),
    tardiness: measureRaw(compiled, raw, 'tardiness'),
    cost: measureRaw(compiled, raw, 'cost'),
    load: measureRaw(compiled, raw, 'load'),
  };
  return {
    raw,
    measures,
    values: comparedValues(compiled.problem.objective, (measure) => measures[measure]),
  };
}

function comesFirst(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at >= 0 && one[at]! < other[at]!;
}
