import type { RandomStream } from '@sopana/core/random';
import type { WeightProposal } from './acceptability.js';

/** What weights are drawn from. */
export interface SampledSpace {
  /** Least weight of each criterion. */
  readonly atLeast: readonly number[];
  /** Greatest weight of each criterion. */
  readonly atMost: readonly number[];
  /** Criteria in order, the most important first. */
  readonly order: readonly number[];
  /** How weights are drawn. */
  readonly proposal: WeightProposal;
}

/** Draws once into the given place; false when what was drawn lies outside the space. */
export type WeightDraw = (weights: Float64Array) => boolean;

/**
 * A draw of weights, evenly over what its proposal covers.
 *
 * @param space - what weights are drawn from
 * @param stream - drawn from: as many numbers as there are criteria, less one
 * @returns a function that draws once
 *
 * @remarks Sorting what is evenly spread over a set that is the same for all criteria of the order spreads it evenly over the part in order.
 * @source Devroye, Non-Uniform Random Variate Generation (1986), section V.2: the gaps between sorted even numbers are even on the simplex.
 *
 * @internal
 */
export function weightSampler(
  { atLeast, atMost, order, proposal }: SampledSpace,
  stream: RandomStream,
): WeightDraw {
  const criteria = atLeast.length;
  const least = Float64Array.from(atLeast);
  const most = Float64Array.from(atMost);
  const floors = Float64Array.from(proposal.floors);
  const chain = Int32Array.from(order);
  const spare = 1 - floors.reduce((sum, floor) => sum + floor, 0);
  const cuts = new Float64Array(criteria + 1);
  cuts[criteria] = 1;

  function drawSimplex(weights: Float64Array): void {
    for (let cut = 1; cut < criteria; cut += 1) {
      const drawn = stream.uniform();
      let place = cut;
      for (; place > 1 && (cuts[place - 1] as number) > drawn; place -= 1)
        cuts[place] = cuts[place - 1] as number;
      cuts[place] = drawn;
    }
    for (let at = 0; at < criteria; at += 1) {
      weights[at] = (floors[at] as number) + spare * ((cuts[at + 1] as number) - (cuts[at] as number));
    }
  }

  function drawBands(weights: Float64Array): void {
    let left = 1;
    for (let at = 0; at < criteria; at += 1) {
      if (at === proposal.rest) continue;
      const low = least[at] as number;
      const weight = low + ((most[at] as number) - low) * stream.uniform();
      weights[at] = weight;
      left -= weight;
    }
    weights[proposal.rest] = left;
  }

  function sortChain(weights: Float64Array): void {
    for (let end = 1; end < chain.length; end += 1) {
      const moving = weights[chain[end] as number] as number;
      let place = end;
      for (; place > 0 && (weights[chain[place - 1] as number] as number) < moving; place -= 1) {
        weights[chain[place] as number] = weights[chain[place - 1] as number] as number;
      }
      weights[chain[place] as number] = moving;
    }
  }

  function isInside(weights: Float64Array): boolean {
    for (let at = 0; at < criteria; at += 1) {
      const weight = weights[at] as number;
      if (weight < (least[at] as number) || weight > (most[at] as number)) return false;
    }
    for (let place = 1; place < chain.length; place += 1) {
      if ((weights[chain[place - 1] as number] as number) < (weights[chain[place] as number] as number))
        return false;
    }
    return true;
  }

  const draw = proposal.kind === 'simplex' ? drawSimplex : drawBands;
  return (weights) => {
    draw(weights);
    if (proposal.sorts) sortChain(weights);
    return !proposal.checks || isInside(weights);
  };
}
