import type { Rational } from '@sopana/core/arithmetic';
import type { RandomState } from '@sopana/core/random';
import type { WeightSpace } from './weight-space.js';

/** How the possible weights fall out, as numbers. */
export interface AcceptabilityIndices {
  /** Share of the weights at which an alternative has a rank: one row for each alternative, one column for each rank from the first. */
  readonly rankAcceptability: readonly (readonly number[])[];
  /** Share of the weights at which the alternative of the row is ahead of that of the column; a tie is half; ½ on the diagonal. */
  readonly pairwiseWinning: readonly (readonly number[])[];
  /** Mean of the weights at which an alternative is first, by criterion; null for one that never is. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** Share in the first rank at its own central weights: 1, or what a tie leaves; null for one that is never first. */
  readonly confidence: readonly (number | null)[];
}

/** The same as exact fractions. */
export interface ExactIndices {
  /** As the number, exactly; rows and columns sum to 1. */
  readonly rankAcceptability: readonly (readonly Rational[])[];
  /** As the number, exactly; with its mirror image each sums to 1. */
  readonly pairwiseWinning: readonly (readonly Rational[])[];
  /** As the number, exactly. */
  readonly centralWeights: readonly (readonly Rational[] | null)[];
}

/** Indices without an error of sampling. */
export interface ExactAcceptability extends AcceptabilityIndices {
  /** By areas. */
  readonly method: 'exact';
  /** Which weights were possible. */
  readonly space: WeightSpace;
  /** The fractions that the numbers are rounded from. */
  readonly exact: ExactIndices;
}

/** Indices from samples, with their error. */
export interface SampledAcceptability extends AcceptabilityIndices {
  /** By samples. */
  readonly method: 'sampled';
  /** Which weights were possible. */
  readonly space: WeightSpace;
  /** Start of the random sequence. */
  readonly seed: number;
  /** How many weights were looked at. */
  readonly samples: number;
  /** Standard errors, in the same places as the shares; 0 for a share of 0 or 1, which says less than 3 / samples. */
  readonly standardErrors: {
    /** Of the shares of ranks. */
    readonly rankAcceptability: readonly (readonly number[])[];
    /** Of the shares of pairs. */
    readonly pairwiseWinning: readonly (readonly number[])[];
  };
  /** No share has a greater one: 1 / (2 √samples). */
  readonly largestStandardError: number;
}

/** Indices, exact or from samples. */
export type Acceptability = ExactAcceptability | SampledAcceptability;

/** What to draw from. */
export interface AcceptabilityOptions {
  /** Start of the random sequence, a whole number from 0 to 2^53 − 1; recorded with the result. */
  readonly seed: number;
  /** Which weights are possible; all when absent. */
  readonly space?: WeightSpace;
}

/** How weights are drawn. What a proposal gives outside the space is drawn again. */
export interface WeightProposal {
  /** `simplex`: what the floors leave of 1 is cut at even random places; `bands`: each weight but one evenly from its band. */
  readonly kind: 'simplex' | 'bands';
  /** Least weights that a simplex keeps; those of the bands otherwise. */
  readonly floors: readonly number[];
  /** The criterion that takes the rest of 1; only of `bands`. */
  readonly rest: number;
  /** Whether the criteria of the order then exchange their weights so that they obey it. */
  readonly sorts: boolean;
  /** Whether what is proposed may lie outside. */
  readonly checks: boolean;
}

/** Samples under way; the caller loops, shows progress and stops. Plain data, which survives JSON where the space is given in numbers. */
export interface AcceptabilityState {
  /** Values, alternative by alternative. */
  readonly values: readonly number[];
  /** How many alternatives. */
  readonly alternatives: number;
  /** How many criteria. */
  readonly criteria: number;
  /** Which weights are possible. */
  readonly space: WeightSpace;
  /** Least weight of each criterion. */
  readonly atLeast: readonly number[];
  /** Greatest weight of each criterion. */
  readonly atMost: readonly number[];
  /** How weights are drawn. */
  readonly proposal: WeightProposal;
  /** Start of the random sequence. */
  readonly seed: number;
  /** Where the random sequence stands. */
  readonly random: RandomState;
  /** How many weights were looked at. */
  readonly samples: number;
  /** Mass of each rank, alternative by alternative. */
  readonly rankMass: readonly number[];
  /** How often the one was ahead of the other, alternative by alternative. */
  readonly wins: readonly number[];
  /** Sum of the weights at which an alternative was first, shared where it tied, alternative by alternative. */
  readonly weightMass: readonly number[];
}
