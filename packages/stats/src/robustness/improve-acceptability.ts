import { randomStream } from '@sopana/core/random';
import type { AcceptabilityState } from './acceptability.js';
import { createTally } from './create-tally.js';
import { weightSampler } from './weight-sampler.js';

/** Weights that are drawn before they are looked at: few enough to stay in the processor's nearest memory. */
const blockLength = 128;

/**
 * More samples of weights: n and then m give the same as n + m, to the last bit.
 *
 * @param state - from `startAcceptability` or from here; not changed
 * @param samples - how many more, a whole number from 0
 * @returns the state with these samples
 *
 * @example
 * ```ts
 * const start = startAcceptability([[3, 0, 1], [0, 1, 2]], { seed: 1 });
 * const state = start.ok ? improveAcceptability(start.value, 1000) : undefined;
 * state?.samples; // => 1000
 * ```
 *
 * @remarks O(samples × alternatives × (alternatives + criteria)).
 * @source Our convention: long work is a state, not a callback.
 */
export function improveAcceptability(state: AcceptabilityState, samples: number): AcceptabilityState {
  const { atLeast, atMost, proposal, space, criteria } = state;
  const stream = randomStream(state.random);
  const draw = weightSampler({ atLeast, atMost, order: space.order ?? [], proposal }, stream);
  const tally = createTally(state);
  const weights = new Float64Array(blockLength * criteria);
  for (let done = 0; done < samples; done += blockLength) {
    const count = Math.min(blockLength, samples - done);
    for (let one = 0; one < count; one += 1) {
      while (!draw(weights, one * criteria)) {
        // Outside the space: drawn again.
      }
    }
    tally.add(weights, count);
  }
  return { ...state, ...tally.sums(), random: stream.state(), samples: state.samples + samples };
}
