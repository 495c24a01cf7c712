import type { Parameter } from '../model/parameter.js';

/** A change of one value; null where the value has none. */
export type Change = (value: number) => number | null;

/** A step taken apart: the numbers it needs, and what it does once they are known. */
export interface StepKind {
  /** The parameters, in the order in which `make` takes their numbers. */
  readonly parameters: readonly Parameter[];
  /** The change, for the numbers of one subject; null where such numbers allow none. */
  readonly make: (numbers: readonly number[]) => Change | null;
}
