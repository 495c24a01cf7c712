import type { PathStep } from '../result/issue.js';
import type { Subject } from './subject.js';
import type { Test } from './test.js';

/** Puts one test to one subject. */
export interface TestStep {
  /** What the step does. */
  readonly op: 'test';
  /** Where the clause stands in the condition. */
  readonly path: readonly PathStep[];
  /** What it reads. */
  readonly subject: Subject;
  /** What it asks. */
  readonly test: Test;
}

/** Joins the results of the steps before it. */
export interface JoinStep {
  /** What the step does. */
  readonly op: 'all' | 'any';
  /** Where the clause stands in the condition. */
  readonly path: readonly PathStep[];
  /** How many results it takes. */
  readonly count: number;
}

/** Turns the last result round. */
export interface NotStep {
  /** What the step does. */
  readonly op: 'not';
}

/** A clause that nobody here understands. */
export interface OpaqueStep<X> {
  /** What the step does. */
  readonly op: 'opaque';
  /** Where the clause stands in the condition. */
  readonly path: readonly PathStep[];
  /** The clause as it is written. */
  readonly clause: X;
}

/** One step of a condition laid out so that parts come before the clause that joins them. */
export type Step<X> = TestStep | JoinStep | NotStep | OpaqueStep<X>;
