import type { CompiledProblem } from './compiled-problem.js';
import { listsOf } from './lists-of.js';
import type { ScheduleProblem } from './problem.js';

/** The parts of a compiled problem that say what waits for what. */
export type CompiledWaits = Pick<
  CompiledProblem,
  | 'before'
  | 'after'
  | 'first'
  | 'second'
  | 'least'
  | 'most'
  | 'lagCalendar'
  | 'hasMost'
  | 'gateOf'
  | 'gateOpens'
  | 'gateCount'
  | 'gateLag'
  | 'gatesFed'
  | 'gatesMet'
>;

/**
 * What waits for what, as flat tables.
 *
 * @param problem - the problem
 * @param position - for each position in the problem the activity of the tables
 * @returns the tables
 */
export function compileWaits(problem: ScheduleProblem, position: Int32Array): CompiledWaits {
  const { precedences, gates, calendars } = problem;
  const count = position.length;
  const first = Int32Array.from(precedences, ({ before }) => position[before]!);
  const second = Int32Array.from(precedences, ({ after }) => position[after]!);
  const all = Int32Array.from(precedences, (_, at) => at);
  const members = gates.map((gate) => [...new Set(gate.of)].map((at) => position[at]!));
  const behind = gates.map((gate) => [...new Set(gate.opens)].map((at) => position[at]!));
  const gateKeys = members.flatMap((list, at) => list.map(() => at));
  const behindKeys = behind.flatMap((list, at) => list.map(() => at));
  const fed = members.flat();
  const met = behind.flat();
  return {
    before: listsOf(count, second, all),
    after: listsOf(count, first, all),
    first,
    second,
    least: Int32Array.from(precedences, ({ least }) => least),
    most: Int32Array.from(precedences, ({ most }) => most ?? -1),
    lagCalendar: Int32Array.from(precedences, ({ calendar }) => calendar ?? calendars.length),
    hasMost: precedences.some(({ most }) => most !== undefined),
    gateOf: listsOf(gates.length, gateKeys, fed),
    gateOpens: listsOf(gates.length, behindKeys, met),
    gateCount: Int32Array.from(gates, ({ atLeast }) => atLeast),
    gateLag: Int32Array.from(gates, ({ lag }) => lag),
    gatesFed: listsOf(count, fed, gateKeys),
    gatesMet: listsOf(count, met, behindKeys),
  };
}
