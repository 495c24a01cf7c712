/** A mutant that gives the same bits for all answers, with the reason. */
export interface EqualMutant {
  /** Name of the mutant. */
  readonly mutant: string;
  /** Ids of the indices. */
  readonly of: readonly string[];
  /** Why. */
  readonly because: string;
}

/** The mutants that are provably equal. */
export const equalMutants: readonly EqualMutant[] = [
  {
    mutant: 'weights divided first',
    of: ['gtmi'],
    because:
      'four equal weights: each share is 1/4, a power of two, and neither multiplying nor dividing by it rounds',
  },
  {
    mutant: 'weights divided first',
    of: ['hdi', 'gdi', 'ihdi', 'gii'],
    because: 'the means are of two children with equal weights: each share is 1/2',
  },
  {
    mutant: 'sums without rounding',
    of: ['hdi', 'gdi', 'ihdi', 'gii'],
    because: 'the sums behind the index have two terms, and these are rounded once in either way',
  },
];
