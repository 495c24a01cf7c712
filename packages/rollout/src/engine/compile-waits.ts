import type { CompiledProblem } from './compiled-problem.js';
import { distinctOf } from './distinct-of.js';
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
  const links = precedences.length;
  const first = new Int32Array(links);
  const second = new Int32Array(links);
  const all = new Int32Array(links);
  const least = new Int32Array(links);
  const most = new Int32Array(links);
  const lagCalendar = new Int32Array(links);
  let hasMost = false;
  for (let at = 0; at < links; at += 1) {
    const link = precedences[at]!;
    first[at] = position[link.before]!;
    second[at] = position[link.after]!;
    all[at] = at;
    least[at] = link.least;
    most[at] = link.most ?? -1;
    lagCalendar[at] = link.calendar ?? calendars.length;
    if (link.most !== undefined) hasMost = true;
  }
  const waitedFor = gates.map((gate) => distinctOf(gate.of));
  const behind = gates.map((gate) => distinctOf(gate.opens));
  const fed = flattened(waitedFor, position);
  const met = flattened(behind, position);
  return {
    before: listsOf(count, second, all),
    after: listsOf(count, first, all),
    first,
    second,
    least,
    most,
    lagCalendar,
    hasMost,
    gateOf: listsOf(gates.length, fed.keys, fed.items),
    gateOpens: listsOf(gates.length, met.keys, met.items),
    gateCount: Int32Array.from(gates, ({ atLeast }) => atLeast),
    gateLag: Int32Array.from(gates, ({ lag }) => lag),
    gatesFed: listsOf(count, fed.items, fed.keys),
    gatesMet: listsOf(count, met.items, met.keys),
  };
}

interface Pairs {
  readonly keys: Int32Array;
  readonly items: Int32Array;
}

function flattened(lists: readonly (readonly number[])[], position: Int32Array): Pairs {
  const keys = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  const items = new Int32Array(keys.length);
  let next = 0;
  lists.forEach((list, key) => {
    for (const at of list) {
      keys[next] = key;
      items[next] = position[at]!;
      next += 1;
    }
  });
  return { keys, items };
}
