import type { MissingClass } from './answer-class.js';

/**
 * What a node does with a child that has no value: leave it out and renormalise (`skip`), count it as 0 (`zero`)
 * or as a given number, take the child's class as its own (`propagate`), or be not applicable itself (`excludeParent`).
 */
export type MissingAction = 'skip' | 'zero' | 'propagate' | 'excludeParent' | number;

/** The action for each class; a class that is not named takes the action of the next owner. */
export type MissingPolicy = Readonly<Partial<Record<MissingClass, MissingAction>>>;

/** How much must be answered, counted before any substitution. */
export interface Needs {
  /** Least number of children that have a value. */
  readonly count?: number;
  /** Least share of the applicable children that have a value, 0–1. */
  readonly share?: number;
}
