import { rationalOf } from '@sopana/core/arithmetic';

/**
 * How many values a trimmed mean leaves out on each side.
 *
 * @param share - the share as the document writes it, from 0 to below 0.5
 * @param count - how many values there are
 * @returns share × count, rounded down
 *
 * @remarks The share is the decimal that is written: of 100 values 0.29 are 29, where the product of doubles is just below.
 */
export function trimmedCount(share: number, count: number): number {
  const { numerator, denominator } = rationalOf(share);
  return Number((numerator * BigInt(count)) / denominator);
}
