import type { AcceptabilityState } from './acceptability.js';

/** The sums that samples add to. */
export type TallySums = Pick<AcceptabilityState, 'rankMass' | 'wins' | 'weightMass'>;

/** Counts how alternatives are ranked, weights after weights. */
export interface Tally {
  /** Ranks the alternatives at some weights. */
  add(weights: Float64Array): void;
  /** The sums so far. */
  sums(): TallySums;
}

/**
 * A count of ranks that goes on from where a state stands.
 *
 * @param state - where to go on from; not changed
 * @returns the count
 *
 * @internal
 */
export function createTally(state: AcceptabilityState): Tally {
  const { alternatives, criteria } = state;
  const values = Float64Array.from(state.values);
  const rankMass = Float64Array.from(state.rankMass);
  const wins = Float64Array.from(state.wins);
  const weightMass = Float64Array.from(state.weightMass);
  const scores = new Float64Array(alternatives);
  const behind = new Int32Array(alternatives);

  function addShared(weights: Float64Array): void {
    for (let one = 0; one < alternatives; one += 1) {
      const level = scores.filter((score) => score === scores[one]).length;
      const ahead = behind[one] as number;
      for (let rank = ahead; rank < ahead + level; rank += 1) {
        rankMass[one * alternatives + rank] = (rankMass[one * alternatives + rank] as number) + 1 / level;
      }
      if (ahead === 0) addWeights(one, weights, 1 / level);
    }
  }

  function addWeights(one: number, weights: Float64Array, share: number): void {
    const from = one * criteria;
    for (let at = 0; at < criteria; at += 1) {
      weightMass[from + at] = (weightMass[from + at] as number) + share * (weights[at] as number);
    }
  }

  function add(weights: Float64Array): void {
    let place = 0;
    for (let one = 0; one < alternatives; one += 1) {
      let score = 0;
      for (let at = 0; at < criteria; at += 1) {
        score += (values[place] as number) * (weights[at] as number);
        place += 1;
      }
      scores[one] = score;
      behind[one] = 0;
    }
    let told = 0;
    for (let one = 1; one < alternatives; one += 1) {
      const score = scores[one] as number;
      let losses = 0;
      for (let other = 0; other < one; other += 1) {
        const rival = scores[other] as number;
        const loses = rival > score ? 1 : 0;
        const wonNow = score > rival ? 1 : 0;
        losses += loses;
        told += loses + wonNow;
        behind[other] = (behind[other] as number) + wonNow;
        wins[other * alternatives + one] = (wins[other * alternatives + one] as number) + loses;
        wins[one * alternatives + other] = (wins[one * alternatives + other] as number) + wonNow;
      }
      behind[one] = losses;
    }
    if (told < (alternatives * (alternatives - 1)) / 2) {
      addShared(weights);
      return;
    }
    for (let one = 0; one < alternatives; one += 1) {
      const rank = behind[one] as number;
      rankMass[one * alternatives + rank] = (rankMass[one * alternatives + rank] as number) + 1;
      if (rank === 0) addWeights(one, weights, 1);
    }
  }

  return {
    add,
    sums: () => ({ rankMass: [...rankMass], wins: [...wins], weightMass: [...weightMass] }),
  };
}
