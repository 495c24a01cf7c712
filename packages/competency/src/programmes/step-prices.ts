import type { Prices } from './prices.js';
import type { Relaxed } from './relaxed.js';
import type { TrainingTask } from './training-task.js';

/** Prices are multiples of one part in so many. */
const grain = 4096;

/**
 * Prices after one step against what the relaxation does wrong.
 *
 * @param task - what is solved
 * @param prices - changed in place
 * @param relaxed - the outcome at these prices
 * @param length - how much of the way to the target to go, above 0
 * @param target - the value that the bound may come down to
 * @returns false when nothing is wrong: the outcome is a plan
 *
 * @source B. T. Polyak, USSR Computational Mathematics and Mathematical Physics 9(3) (1969): the length of the step.
 */
export function stepPrices(
  task: TrainingTask,
  prices: Prices,
  relaxed: Relaxed,
  length: number,
  target: number,
): boolean {
  const { filled, taken } = relaxed;
  const { edgeSlot, links } = task;
  const wrongOfEdge = (edge: number): number => {
    const wrong = (taken[edge] as number) - (filled[edgeSlot[edge] as number] as number);
    return wrong < 0 && prices.edges[edge] === 0 ? 0 : wrong;
  };
  const wrongOfLink = (link: number): number => {
    const wrong =
      (filled[links[2 * link] as number] as number) - (filled[links[2 * link + 1] as number] as number);
    return wrong < 0 && prices.links[link] === 0 ? 0 : wrong;
  };
  let wrongs = 0;
  for (let edge = 0; edge < edgeSlot.length; edge += 1) if (wrongOfEdge(edge) !== 0) wrongs += 1;
  for (let link = 0; link < prices.links.length; link += 1) if (wrongOfLink(link) !== 0) wrongs += 1;
  if (wrongs === 0) return false;
  const step = (length * (relaxed.value - target)) / wrongs;
  const moved = (price: number, wrong: number): number =>
    Math.max(0, Math.round((price + step * wrong) * grain) / grain);
  for (let edge = 0; edge < edgeSlot.length; edge += 1) {
    const wrong = wrongOfEdge(edge);
    if (wrong !== 0) prices.edges[edge] = moved(prices.edges[edge] as number, wrong);
  }
  for (let link = 0; link < prices.links.length; link += 1) {
    const wrong = wrongOfLink(link);
    if (wrong !== 0) prices.links[link] = moved(prices.links[link] as number, wrong);
  }
  return true;
}
