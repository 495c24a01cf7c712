import type { Issue, Ok } from '@sopana/core';

/** An issue with its place as a user looks for it. */
export interface Finding {
  /** Such as `answers.csv row 3, column cgsi`. */
  readonly place: string;
  /** What is wrong. */
  readonly issue: Issue;
}

/** Why a verb stops. */
export interface Failure {
  /** Always false. */
  readonly ok: false;
  /** 1 for findings in the input, 2 for wrong usage, 3 for a question answered no. */
  readonly exit: 1 | 2 | 3;
  /** All that was found, in the order of the input. */
  readonly findings: readonly Finding[];
}

/** A value, or why the verb stops. */
export type Attempt<T> = Ok<T> | Failure;
