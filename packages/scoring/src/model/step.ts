/** Multiplies. */
export interface TimesStep {
  /** The factor. */
  readonly times: number;
}

/** Divides. */
export interface DividedByStep {
  /** The divisor; not 0. */
  readonly dividedBy: number;
}

/** Adds. */
export interface PlusStep {
  /** The summand. */
  readonly plus: number;
}

/** Complement: the given number minus the value. */
export interface SubtractFromStep {
  /** What the value is taken from. */
  readonly subtractFrom: number;
}

/** Limits the value to a range. */
export interface ClipStep {
  /** Least and greatest value; null for no limit on that side. */
  readonly clip: readonly [number | null, number | null];
}

/** Rounds by the rounding mode of the document, or of the node. */
export interface RoundStep {
  /** Decimal digits, a whole number from 0 to 15. */
  readonly round: number;
}

/** One change of a value; steps apply in the order of their list. */
export type Step = TimesStep | DividedByStep | PlusStep | SubtractFromStep | ClipStep | RoundStep;
