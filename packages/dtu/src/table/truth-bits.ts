import { unknownReasons } from '../check/unknown-reasons.js';
import type { UnknownReason } from '../model/readiness.js';

/** The code of true. */
export const trueBit = 1;

/** The code of false. */
export const falseBit = 2;

/**
 * The code of each reason why something is unknown. What is unknown is the sum of its reasons, and neither true nor false, so
 * that three-valued logic over a whole column is a few operations on bits.
 */
export const reasonBits: Readonly<Record<UnknownReason, number>> = Object.fromEntries(
  unknownReasons.map((reason, at) => [reason, 4 << at]),
) as Record<UnknownReason, number>;
