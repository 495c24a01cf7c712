import type { QuantileType } from './quantile-type.js';

/** Where a quantile lies among sorted values. */
export interface QuantilePlace {
  /** The value before it, counted from 1; may lie outside the list, then the nearest end is meant. */
  readonly before: number;
  /** How much of the way to the next value, 0 to 1. */
  readonly way: number;
}

/** Rounding errors of a position up to this size are taken for none, as R does. */
const TOLERANCE = 4 * Number.EPSILON;

/** The two plotting constants of the continuous types, as in R's `ppoints(a, b)`. */
const constants: Readonly<Record<QuantileType, readonly [number, number]>> = {
  1: [0, 1],
  2: [0, 1],
  3: [-0.5, 1.5],
  4: [0, 1],
  5: [0.5, 0.5],
  6: [0, 0],
  7: [1, 1],
  8: [1 / 3, 1 / 3],
  9: [3 / 8, 3 / 8],
};

function wayOf(type: QuantileType, before: number, rest: number): number {
  if (type > 3) return rest;
  if (rest > 0) return 1;
  if (type === 1) return 0;
  return type === 2 ? 0.5 : Math.abs(before % 2);
}

/**
 * The place of a quantile among n sorted values.
 *
 * @param n - how many values, at least 1
 * @param share - 0 to 1
 * @param type - the definition
 * @returns the value before it and the way to the next
 *
 * @internal
 */
export function quantilePlace(n: number, share: number, type: QuantileType): QuantilePlace {
  const [first, last] = constants[type];
  const position = first + share * (n + 1 - first - last);
  // Type 7 has no tolerance in R either: it is the definition that published numbers were made with.
  const tolerance = type === 7 ? 0 : TOLERANCE;
  const before = Math.floor(position + tolerance);
  const rest = position - before;
  return { before, way: wayOf(type, before, Math.abs(rest) < tolerance ? 0 : rest) };
}
