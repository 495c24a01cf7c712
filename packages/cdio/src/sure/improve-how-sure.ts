import { improveAcceptability } from '@sopana/stats';
import type { HowSureState } from '../model/how-sure.js';

/**
 * The same question with more samples looked at.
 *
 * @param state - as `startHowSure` or this gave it; it is not changed
 * @param samples - how many more for each set of weights, a whole number from 1
 * @returns the state that follows; n samples and then m more are n + m, to the last bit
 *
 * @example
 * ```ts
 * improveHowSure({ facts: {}, questions: [{ question: 'all', exact: { method: 'exact' }, sampled: null }] }, 100).questions.length; // => 1
 * ```
 *
 * @source Our convention: long work is a state, not a callback.
 */
export function improveHowSure(state: HowSureState, samples: number): HowSureState {
  const questions = state.questions.map((one) =>
    one.sampled === null ? one : { ...one, sampled: improveAcceptability(one.sampled, samples) },
  );
  return { ...state, questions };
}
