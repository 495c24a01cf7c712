import type { ChoiceProblem } from '@sopana/core/choose';
import { lastStart } from '../engine/last-start.js';
import { partialMeasure } from './partial-measure.js';
import type { PartialProof } from './partial-proof.js';
import { type ProofMove, proofMoves } from './proof-moves.js';
import type { ProofTask } from './proof-task.js';
import { propagate } from './propagate.js';

/**
 * A scheduling problem as decisions for branch and bound, complete for every rule and measure.
 *
 * @param task - the task
 * @returns what `startChoice` takes
 */
export function proofProblem(task: ProofTask): ChoiceProblem<PartialProof> {
  const { compiled, windows } = task;
  const { count, capacity, amounts, needs, pinned } = compiled;
  const earliest = windows.earliest.slice();
  const latest = Int32Array.from(windows.latest, (end, at) =>
    pinned[at]! >= 0 ? pinned[at]! : lastStart(compiled, at, end),
  );
  const start: PartialProof = {
    earliest,
    latest,
    placed: new Uint8Array(count),
    supplier: new Int32Array(needs[count]!).fill(-1),
    session: new Int32Array(count).fill(-1),
    sessions: [],
    left: capacity,
    money: amounts,
    broken: !windows.possible || !propagate(compiled, earliest, latest),
  };
  return {
    start,
    options: (partial) => (partial.broken ? 0 : proofMoves(task, partial).length),
    decide: (partial, option) => moved(task, partial, proofMoves(task, partial)[option]!),
    cost: (partial) => partialMeasure(task, partial),
    lowerBound: (partial) => (partial.broken ? 0 : partialMeasure(task, partial)),
    feasibility: (partial) => {
      if (partial.broken) return 'infeasible';
      return partial.placed.every((one) => one === 1) ? 'feasible' : 'open';
    },
  };
}

function moved({ compiled }: ProofTask, partial: PartialProof, move: ProofMove): PartialProof {
  const { count, duration, calendars, calendar, needs, needUnits, periodOf } = compiled;
  const { activity } = move;
  const earliest = partial.earliest.slice();
  const latest = partial.latest.slice();
  const start = earliest[activity]!;
  const { slots, before } = calendars[calendar[activity]!]!;
  if (move.session === null) {
    const next = start + 1;
    earliest[activity] = duration[activity] === 0 ? next : (slots[before[next]!] ?? next + compiled.horizon);
    return { ...partial, earliest, latest, broken: !propagate(compiled, earliest, latest) };
  }
  latest[activity] = start;
  const placed = partial.placed.slice();
  placed[activity] = 1;
  const left = partial.left.map((units) => units.slice());
  const money = partial.money.map((list) => list.slice());
  const take = (holder: number, suppliers: readonly number[]): void => {
    suppliers.forEach((resource, at) => {
      const units = needUnits[needs[holder]! + at]!;
      for (let work = 0; work < duration[activity]!; work += 1)
        left[resource]![slots[before[start]! + work]!]! -= units;
    });
    for (let at = compiled.spends[holder]!; at < compiled.spends[holder + 1]!; at += 1) {
      const budget = compiled.spendBudget[at]!;
      const period = periodOf[budget]![start]!;
      if (period >= 0) money[budget]![period]! -= compiled.spendAmount[at]!;
    }
  };
  take(activity, move.suppliers);
  const supplier = partial.supplier.slice();
  supplier.set(move.suppliers, needs[activity]!);
  const session = partial.session.slice();
  let { sessions } = partial;
  if (move.session === -2) {
    const batch = compiled.batch[activity]!;
    take(count + batch, move.sessionSuppliers);
    session[activity] = sessions.length;
    sessions = [...sessions, { batch, start, served: 1, suppliers: Int32Array.from(move.sessionSuppliers) }];
  } else if (move.session >= 0) {
    session[activity] = move.session;
    sessions = sessions.map((one, at) => (at === move.session ? { ...one, served: one.served + 1 } : one));
  }
  const broken = !propagate(compiled, earliest, latest);
  return { earliest, latest, placed, supplier, session, sessions, left, money, broken };
}
