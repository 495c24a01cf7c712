import type { Comparison } from '../model/comparison.js';

/** How far a computed number may be from the published one, and what that is about. */
export interface Width {
  /** What is claimed. */
  readonly basis: Comparison['basis'];
  /** The greatest deviation that is explained. */
  readonly width: number;
}

// A mean of a few printed decimals is off by some units of the sixteenth digit; a published digit is the tenth at most.
const slack = 1e-12;

/**
 * How far a computed number may be from the published one.
 *
 * @param digits - of the published number after the point; null for a full double
 * @param isFitted - whether the document was fitted on the published table
 * @param inputs - how far the index may be off for the digits of its components; null for a part of the index
 * @returns no distance for full doubles; 1e-12 where another engine fitted and added up; else half a unit of the last
 * published digit, and what the components add. Of parts a whole unit, for nothing is said of what they are made from
 */
export function widthOf(digits: number | null, isFitted: boolean, inputs: number | null): Width {
  if (digits === null) return isFitted ? { basis: 'tolerance', width: slack } : { basis: 'bits', width: 0 };
  const unit = 1 / 10 ** digits;
  return { basis: 'digits', width: (inputs === null ? unit : 0.5 * unit + inputs) + slack };
}
