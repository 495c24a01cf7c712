import { createIssue, type Result, resultOf } from '@sopana/core';
import { rationalOf } from '@sopana/core/arithmetic';
import { trainingCodes } from './codes.js';

/** Weights as whole numbers, and what one of them is worth. */
export interface WholeWeights {
  /** The weights, each times `unit` the weight that was given. */
  readonly weights: readonly number[];
  /** What a whole 1 stands for, above 0. */
  readonly unit: number;
}

/** Sums of prices, which are multiples of 2⁻¹², stay exact up to here. */
const most = 4_294_967_296;

/**
 * Weights brought to whole numbers in lowest terms, so that sums of them are exact.
 *
 * @param weights - finite, from 0
 * @param levels - how many levels each of them counts for
 * @returns whole weights; fails with `trainingPlan.fineWeights` when they would be too large to add up exactly
 */
export function wholeWeights(weights: readonly number[], levels: readonly number[]): Result<WholeWeights> {
  const parts = [...new Set(weights)].map((weight) => ({ weight, ...rationalOf(weight) }));
  const common = parts.reduce((product, { denominator }) => lcm(product, denominator), 1n);
  const scaled = new Map(
    parts.map(({ weight, numerator, denominator }) => [weight, numerator * (common / denominator)]),
  );
  const divisor = [...scaled.values()].reduce(gcd, 0n) || 1n;
  const whole = weights.map((weight) => Number((scaled.get(weight) ?? 0n) / divisor));
  const total = whole.reduce((sum, weight, at) => sum + weight * (levels[at] ?? 0), 0);
  const issues =
    total <= most ? [] : [createIssue(trainingCodes, 'trainingPlan.fineWeights', [], { total, most })];
  return resultOf(issues, () => ({ weights: whole, unit: Number(divisor) / Number(common) }));
}

function gcd(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}

function lcm(a: bigint, b: bigint): bigint {
  return (a / gcd(a, b)) * b;
}
