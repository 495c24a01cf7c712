import type { PlaceStep } from '../model/step.js';
import type { StepKind } from './step-kind.js';

/**
 * The place of a value among the sorted values of a reference.
 *
 * @param step - the step, fitted
 * @returns the step taken apart; a percentile among fewer than two allows no change
 *
 * @source As in COINr 1.1.14: n_rank with ties at their least rank, n_borda, n_prank; ascending.
 */
export function placeKind({ place }: PlaceStep): StepKind {
  const among = 'fit' in place.among ? [] : place.among;
  return {
    parameters: [],
    make() {
      if (place.as === 'percentile' && among.length < 2) return null;
      return (value) => {
        const less = countBelow(among, value);
        if (place.as === 'percentile') return less / (among.length - 1);
        return place.as === 'rank' ? less + 1 : less;
      };
    },
  };
}

function countBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
