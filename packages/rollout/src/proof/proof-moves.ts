import { endFrom } from '../engine/end-from.js';
import { startAfterFreezes } from '../engine/start-after-freezes.js';
import type { PartialProof } from './partial-proof.js';
import type { ProofTask } from './proof-task.js';

/** One way to go on: to place an activity at its earliest start, or, with `session` null, to start it later. */
export interface ProofMove {
  /** The activity. */
  readonly activity: number;
  /** −1: none is needed. −2: a new one. From 0: the one it joins. null: it starts later. */
  readonly session: number | null;
  /** For each of its needs the resource. */
  readonly suppliers: readonly number[];
  /** For each need of a new session the resource. */
  readonly sessionSuppliers: readonly number[];
}

/**
 * All ways to go on from some placed activities: the one that can start first is placed there, with each choice of suppliers
 * and sessions that fits, or starts later.
 *
 * @param task - the task
 * @param partial - what is placed
 * @returns the ways; empty when all are placed, or when nothing can go on
 */
export function proofMoves({ compiled }: ProofTask, partial: PartialProof): readonly ProofMove[] {
  const { count, batch, pinned, problem, duration, calendars, calendar, needs, needUnits, needOptions } =
    compiled;
  const { earliest, latest, placed, left, sessions, money } = partial;
  let activity = -1;
  for (let at = 0; at < count; at += 1) {
    if (placed[at] === 1) continue;
    if (activity < 0 || earliest[at]! < earliest[activity]!) activity = at;
  }
  if (activity < 0) return [];
  const start = earliest[activity]!;
  const later: ProofMove = { activity, session: null, suppliers: [], sessionSuppliers: [] };
  const postponed = start < latest[activity]! ? [later] : [];
  const end = endFrom(compiled, activity, start);
  if (end > problem.horizon || startAfterFreezes(compiled, activity, start) !== start) return postponed;
  const length = duration[activity]!;
  const { slots, before } = calendars[calendar[activity]!]!;
  const worked = length === 0 ? [] : Array.from(slots.subarray(before[start]!, before[start]! + length));
  const pin =
    pinned[activity]! < 0
      ? undefined
      : problem.pins.find((one) => compiled.position[one.activity] === activity);

  // All choices of suppliers for the needs of holders, each choice within what is left.
  const choices = (holders: readonly number[]): readonly (readonly number[])[] => {
    const list = holders.flatMap((holder) =>
      Array.from({ length: needs[holder + 1]! - needs[holder]! }, (_, at) => needs[holder]! + at),
    );
    const found: (readonly number[])[] = [];
    const taken = new Map<number, number>();
    const extend = (chosen: readonly number[]): void => {
      const need = list[chosen.length];
      if (need === undefined) {
        found.push(chosen);
        return;
      }
      const held =
        chosen.length < needs[activity + 1]! - needs[activity]! ? pin?.resources?.[chosen.length] : undefined;
      const options = needOptions.items.subarray(needOptions.start[need], needOptions.start[need + 1]);
      for (const resource of options) {
        if (held !== undefined && held !== resource) continue;
        const units = needUnits[need]! + (taken.get(resource) ?? 0);
        if (!worked.every((slot) => left[resource]![slot]! >= units)) continue;
        taken.set(resource, units);
        extend([...chosen, resource]);
        taken.set(resource, units - needUnits[need]!);
      }
    };
    extend([]);
    return found;
  };
  const pays = (holders: readonly number[]): boolean => {
    const spent = new Map<number, number>();
    for (const holder of holders) {
      for (let at = compiled.spends[holder]!; at < compiled.spends[holder + 1]!; at += 1) {
        const budget = compiled.spendBudget[at]!;
        const sum = (spent.get(budget) ?? 0) + compiled.spendAmount[at]!;
        spent.set(budget, sum);
        const period = compiled.periodOf[budget]![start]!;
        if (sum > 0 && !(money[budget]![period]! >= sum)) return false;
      }
    }
    return true;
  };

  const own = needs[activity + 1]! - needs[activity]!;
  const group = batch[activity]!;
  const alone = pays([activity]) ? choices([activity]) : [];
  if (group < 0) {
    return [
      ...alone.map((suppliers): ProofMove => ({ activity, session: -1, suppliers, sessionSuppliers: [] })),
      ...postponed,
    ];
  }
  const joins = sessions.flatMap((made, session) => {
    const open = made.batch === group && made.start === start && made.served < compiled.batchSize[group]!;
    return open
      ? alone.map((suppliers): ProofMove => ({ activity, session, suppliers, sessionSuppliers: [] }))
      : [];
  });
  const holders = [activity, count + group];
  const news = (pays(holders) ? choices(holders) : []).map(
    (chosen): ProofMove => ({
      activity,
      session: -2,
      suppliers: chosen.slice(0, own),
      sessionSuppliers: chosen.slice(own),
    }),
  );
  return [...joins, ...news, ...postponed];
}
