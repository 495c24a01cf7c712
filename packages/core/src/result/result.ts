import type { Issue } from './issue.js';

/** A success with its value. */
export interface Ok<T> {
  /** Always true. */
  readonly ok: true;
  /** What was asked for. */
  readonly value: T;
}

/** A failure with everything that is wrong. */
export interface Err {
  /** Always false. */
  readonly ok: false;
  /** All issues, in the order of the input; never empty. */
  readonly issues: readonly [Issue, ...Issue[]];
}

/** A value, or the issues that stand in its way. */
export type Result<T> = Ok<T> | Err;
