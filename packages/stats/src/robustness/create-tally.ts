import type { AcceptabilityState } from './acceptability.js';

/** The sums that samples add to. */
export type TallySums = Pick<AcceptabilityState, 'rankMass' | 'wins' | 'weightMass'>;

/** Counts how alternatives are ranked, weights after weights. */
export interface Tally {
  /** Ranks the alternatives at so many weights, one set after another. */
  add(weights: Float64Array, count: number): void;
  /** The sums so far. */
  sums(): TallySums;
}

/** What is added to. */
interface Sums {
  readonly alternatives: number;
  readonly criteria: number;
  readonly values: Float64Array;
  readonly rankMass: Float64Array;
  readonly wins: Float64Array;
  readonly weightMass: Float64Array;
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
  return {
    add: (weights, count) => {
      addAll({ alternatives, criteria, values, rankMass, wins, weightMass }, weights, count);
    },
    sums: () => ({ rankMass: [...rankMass], wins: [...wins], weightMass: [...weightMass] }),
  };
}

/** One function with everything at hand: this is where the time goes. */
function addAll(sums: Sums, weights: Float64Array, count: number): void {
  const { alternatives, criteria, values, rankMass, wins, weightMass } = sums;
  const scores = new Float64Array(alternatives);
  const behind = new Int32Array(alternatives);
  for (let from = 0; from < count * criteria; from += criteria) {
    let place = 0;
    for (let one = 0; one < alternatives; one += 1) {
      let score = 0;
      for (let at = 0; at < criteria; at += 1) {
        score += (values[place + at] as number) * (weights[from + at] as number);
      }
      place += criteria;
      scores[one] = score;
      behind[one] = 0;
    }
    let isTied = false;
    for (let one = 1; one < alternatives; one += 1) {
      const score = scores[one] as number;
      let losses = 0;
      for (let other = 0; other < one; other += 1) {
        const rival = scores[other] as number;
        if (rival > score) {
          losses += 1;
          wins[other * alternatives + one] = (wins[other * alternatives + one] as number) + 1;
        } else if (score > rival) {
          behind[other] = (behind[other] as number) + 1;
          wins[one * alternatives + other] = (wins[one * alternatives + other] as number) + 1;
        } else {
          isTied = true;
        }
      }
      behind[one] = losses;
    }
    if (isTied) {
      addShared(sums, scores, behind, weights.subarray(from, from + criteria));
      continue;
    }
    for (let one = 0; one < alternatives; one += 1) {
      const rank = one * alternatives + (behind[one] as number);
      rankMass[rank] = (rankMass[rank] as number) + 1;
      if (behind[one] !== 0) continue;
      for (let at = 0; at < criteria; at += 1) {
        weightMass[one * criteria + at] =
          (weightMass[one * criteria + at] as number) + (weights[from + at] as number);
      }
    }
  }
}

/** Where some alternatives are level: each has an even share of the ranks that they take together. */
function addShared(sums: Sums, scores: Float64Array, behind: Int32Array, weights: Float64Array): void {
  const { alternatives, criteria, rankMass, weightMass } = sums;
  for (let one = 0; one < alternatives; one += 1) {
    const level = scores.filter((score) => score === scores[one]).length;
    const ahead = behind[one] as number;
    for (let rank = one * alternatives + ahead; rank < one * alternatives + ahead + level; rank += 1) {
      rankMass[rank] = (rankMass[rank] as number) + 1 / level;
    }
    for (let at = 0; ahead === 0 && at < criteria; at += 1) {
      const place = one * criteria + at;
      weightMass[place] = (weightMass[place] as number) + (weights[at] as number) / level;
    }
  }
}
