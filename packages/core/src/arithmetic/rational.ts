/** A fraction of whole numbers of any size, in lowest terms, so that equal numbers have equal parts. */
export interface Rational {
  /** The part above the line; it carries the sign. */
  readonly numerator: bigint;
  /** The part below the line, above 0; 1 for a whole number. */
  readonly denominator: bigint;
}
