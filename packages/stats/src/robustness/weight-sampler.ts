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

/** Draws once into a place, from some position on; false when what was drawn lies outside the space. */
export type WeightDraw = (weights: Float64Array, from: number) => boolean;

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
  const { uniform } = stream;
  const { kind, rest, sorts, checks } = proposal;
  const least = Float64Array.from(atLeast);
  const most = Float64Array.from(atMost);
  const floors = Float64Array.from(proposal.floors);
  const chain = Int32Array.from(order);
  const spare = 1 - floors.reduce((sum, floor) => sum + floor, 0);
  const cuts = new Float64Array(atLeast.length + 1);
  cuts[atLeast.length] = 1;
  return (weights, from) => {
    if (kind === 'simplex') drawSimplex(weights, from, floors, spare, cuts, uniform);
    else drawBands(weights, from, least, most, rest, uniform);
    if (sorts) sortChain(weights, from, chain);
    return !checks || isInside(weights, from, least, most, chain);
  };
}

function drawSimplex(
  weights: Float64Array,
  from: number,
  floors: Float64Array,
  spare: number,
  cuts: Float64Array,
  uniform: () => number,
): void {
  const criteria = floors.length;
  for (let cut = 1; cut < criteria; cut += 1) {
    const drawn = uniform();
    let place = cut;
    while (place > 1 && (cuts[place - 1] as number) > drawn) {
      cuts[place] = cuts[place - 1] as number;
      place -= 1;
    }
    cuts[place] = drawn;
  }
  let before = 0;
  for (let at = 0; at < criteria; at += 1) {
    const next = cuts[at + 1] as number;
    weights[from + at] = (floors[at] as number) + spare * (next - before);
    before = next;
  }
}

function drawBands(
  weights: Float64Array,
  from: number,
  least: Float64Array,
  most: Float64Array,
  rest: number,
  uniform: () => number,
): void {
  let left = 1;
  for (let at = 0; at < least.length; at += 1) {
    if (at === rest) continue;
    const low = least[at] as number;
    const weight = low + ((most[at] as number) - low) * uniform();
    weights[from + at] = weight;
    left -= weight;
  }
  weights[from + rest] = left;
}

function sortChain(weights: Float64Array, from: number, chain: Int32Array): void {
  const at = (place: number): number => from + (chain[place] as number);
  for (let end = 1; end < chain.length; end += 1) {
    const moving = weights[at(end)] as number;
    let place = end;
    for (; place > 0 && (weights[at(place - 1)] as number) < moving; place -= 1) {
      weights[at(place)] = weights[at(place - 1)] as number;
    }
    weights[at(place)] = moving;
  }
}

function isInside(
  weights: Float64Array,
  from: number,
  least: Float64Array,
  most: Float64Array,
  chain: Int32Array,
): boolean {
  for (let at = 0; at < least.length; at += 1) {
    const weight = weights[from + at] as number;
    if (weight < (least[at] as number) || weight > (most[at] as number)) return false;
  }
  for (let place = 1; place < chain.length; place += 1) {
    const before = weights[from + (chain[place - 1] as number)] as number;
    if (before < (weights[from + (chain[place] as number)] as number)) return false;
  }
  return true;
}
