import type { Truth } from '@sopana/core/condition';
import { unknownReasons } from '../check/unknown-reasons.js';
import type { UnknownReason } from '../model/readiness.js';
import { falseBit, reasonBits, trueBit } from './truth-bits.js';

/** What a code of a table says. */
export interface CodedTruth {
  /** True for pass or applicable, false for fail or not applicable. */
  readonly truth: Truth;
  /** Why it is unknown, the first that holds; null when it is known. */
  readonly reason: UnknownReason | null;
}

/**
 * What a code of a readiness table says.
 *
 * @param code - 1 true, 2 false, else the sum of 4, 8, 16, … for the reasons in the order of `UnknownReason`
 * @returns the truth, and the first reason of an unknown one
 *
 * @example
 * ```ts
 * truthOfCode(1); // => { truth: 'true', reason: null }
 * truthOfCode(16 + 64); // => { truth: 'unknown', reason: 'neverAssessed' }
 * ```
 *
 * @source Our convention.
 */
export function truthOfCode(code: number): CodedTruth {
  if (code === trueBit) return { truth: 'true', reason: null };
  if (code === falseBit) return { truth: 'false', reason: null };
  const reason = unknownReasons.find((one) => (code & reasonBits[one]) !== 0) ?? 'notDetermined';
  return { truth: 'unknown', reason };
}
