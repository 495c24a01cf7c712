import { boundaryBeforeLag } from './boundary-before-lag.js';
import type { CompiledProblem } from './compiled-problem.js';
import { latestWithinLag } from './latest-within-lag.js';
import type { RawSchedule } from './raw-schedule.js';
import { slotAfterLag } from './slot-after-lag.js';

/** What a generation leaves broken, and what the next one can do about it. */
export interface LagExcess {
  /** By how many slots rules are broken that a generation does not look at. */
  readonly violation: number;
  /** For each activity the boundary before which it must not end, so that what waits for it is not too late; null when nothing is to be raised. */
  readonly floors: Int32Array | null;
}

/**
 * What is broken of greatest lags and of waits that end in a pin: a generation places what comes first as early as it can
 * and so may be too early for what follows.
 *
 * @param compiled - the problem
 * @param raw - a schedule
 * @param floors - those that it was made with; null for none
 * @returns the excess, with floors raised
 */
export function lagExcess(compiled: CompiledProblem, raw: RawSchedule, floors: Int32Array | null): LagExcess {
  const { first, second, least, most, lagCalendar, calendars, pinned, gatesMet, gateOf } = compiled;
  const { start, end } = raw;
  let violation = 0;
  let raised: Int32Array | null = null;
  if (!compiled.hasMost && compiled.problem.pins.length === 0) return { violation, floors: null };
  for (let at = 0; at < first.length; at += 1) {
    const earlier = first[at]!;
    const later = second[at]!;
    if (start[earlier]! < 0 || start[later]! < 0) continue;
    const table = calendars[lagCalendar[at]!]!;
    if (pinned[later]! >= 0) {
      violation += Math.max(0, slotAfterLag(table, end[earlier]!, least[at]!) - start[later]!);
    }
    if (most[at]! < 0) continue;
    const latest = latestWithinLag(table, end[earlier]!, most[at]!);
    if (start[later]! <= latest) continue;
    violation += start[later]! - latest;
    if (pinned[earlier]! >= 0) continue;
    raised ??= floors === null ? new Int32Array(compiled.count) : floors.slice();
    const floor = boundaryBeforeLag(table, start[later]!, most[at]!);
    raised[earlier] = Math.max(raised[earlier]!, floor);
  }
  for (const { activity } of compiled.problem.pins) {
    const here = compiled.position[activity]!;
    for (let at = gatesMet.start[here]!; at < gatesMet.start[here + 1]!; at += 1) {
      const gate = gatesMet.items[at]!;
      const ends = Array.from(
        gateOf.items.subarray(gateOf.start[gate], gateOf.start[gate + 1]),
        (of) => end[of]!,
      )
        .filter((boundary) => boundary >= 0)
        .sort((a, b) => a - b);
      const wanted = compiled.gateCount[gate]!;
      const opens = wanted === 0 ? 0 : (ends[wanted - 1] ?? compiled.horizon) + compiled.gateLag[gate]!;
      violation += Math.max(0, opens - start[here]!);
    }
  }
  return { violation, floors: raised };
}
