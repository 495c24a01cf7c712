import { chooseAffordable } from './choose-affordable.js';
import type { Prices } from './prices.js';
import type { Relaxed } from './relaxed.js';
import { selectGreatest } from './select-greatest.js';
import type { TrainingTask } from './training-task.js';

const unreachable = Number.MAX_VALUE;

/**
 * The bound that some prices give: each gap takes its cheapest way, each programme fills its best seats, and the budget is
 * spent on what earns most, each for itself.
 *
 * @param task - what is solved
 * @param prices - of the relaxed rules
 * @param decided - for each programme 1 (chosen), 0 (left out) or −1 (open)
 * @param into - filled with the outcome
 *
 * @remarks Lagrangian relaxation by variable splitting. All terms are multiples of 2⁻¹², so that the sums are exact.
 * @source M. L. Fisher, Management Science 27(1) (1981); M. Guignard and S. Kim, Mathematical Programming 39 (1987).
 */
export function relax(task: TrainingTask, prices: Prices, decided: Int8Array, into: Relaxed): void {
  const ofGaps = takeWays(task, prices, decided, into);
  fillSeats(task, prices, decided, into);
  const { earns, chosen, filled } = into;
  let left = task.budget;
  let value = ofGaps;
  const open: number[] = [];
  for (let at = 0; at < task.programmes; at += 1) {
    chosen[at] = decided[at] === 1 ? 1 : 0;
    if (decided[at] === -1) open.push(at);
    if (decided[at] !== 1) continue;
    value += earns[at] as number;
    left -= task.cost[at] as number;
  }
  const best = chooseAffordable(open, earns, task.cost, left);
  for (const at of best.chosen) chosen[at] = 1;
  for (let slot = 0; slot < task.slots; slot += 1) {
    if (chosen[task.slotProgramme[slot] as number] === 0) filled[slot] = 0;
  }
  into.value = value + best.value;
}

function takeWays(task: TrainingTask, prices: Prices, decided: Int8Array, into: Relaxed): number {
  const { depth, edgeFrom, edgeSlot, edgeStart, edgeTo, slotProgramme, weight } = task;
  const { slotEarns, taken } = into;
  slotEarns.fill(0);
  taken.fill(0);
  const deepest = depth.reduce((most, levels) => Math.max(most, levels), 0);
  const price = new Float64Array(deepest + 1);
  const via = new Int32Array(deepest + 1);
  const origin = new Int32Array(deepest + 1);
  let total = 0;
  for (let gap = 0; gap < task.gaps; gap += 1) {
    const levels = depth[gap] as number;
    for (let level = 1; level <= levels; level += 1) price[level] = unreachable;
    const end = edgeStart[gap + 1] as number;
    for (let edge = edgeStart[gap] as number; edge < end; edge += 1) {
      const slot = edgeSlot[edge] as number;
      if (decided[slotProgramme[slot] as number] === 0) continue;
      const ask = prices.edges[edge] as number;
      slotEarns[slot] = (slotEarns[slot] as number) + ask;
      const to = edgeTo[edge] as number;
      let start = edgeFrom[edge] as number;
      for (let level = start + 1; level < to; level += 1) {
        if ((price[level] as number) < (price[start] as number)) start = level;
      }
      const way = price[start] as number;
      if (way === unreachable || way + ask >= (price[to] as number)) continue;
      price[to] = way + ask;
      via[to] = edge;
      origin[to] = start;
    }
    let best = 0;
    let reached = 0;
    for (let level = 1; level <= levels; level += 1) {
      if (price[level] === unreachable) continue;
      const gain = (weight[gap] as number) * level - (price[level] as number);
      if (gain < best) continue;
      best = gain;
      reached = level;
    }
    total += best;
    for (; reached > 0; reached = origin[reached] as number) taken[via[reached] as number] = 1;
  }
  return total;
}

function fillSeats(task: TrainingTask, prices: Prices, decided: Int8Array, into: Relaxed): void {
  const { candidates, earns, filled, slotEarns } = into;
  const { links } = task;
  filled.fill(0);
  for (let link = 0; link < links.length; link += 2) {
    const [slot, need] = [links[link] as number, links[link + 1] as number];
    const ask = prices.links[link / 2] as number;
    slotEarns[slot] = (slotEarns[slot] as number) - ask;
    slotEarns[need] = (slotEarns[need] as number) + ask;
  }
  for (let at = 0; at < task.programmes; at += 1) {
    earns[at] = 0;
    if (decided[at] === 0) continue;
    let count = 0;
    for (const slot of task.byProgramme[at]!) {
      if ((slotEarns[slot] as number) <= 0) continue;
      candidates[count] = slot;
      count += 1;
    }
    const seats = task.seats[at] as number;
    if (count > seats) selectGreatest(candidates, count, seats, slotEarns);
    let total = 0;
    for (let place = 0; place < Math.min(count, seats); place += 1) {
      const slot = candidates[place] as number;
      filled[slot] = 1;
      total += slotEarns[slot] as number;
    }
    earns[at] = total;
  }
}
