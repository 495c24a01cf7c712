import type { Attempt } from './attempt.js';

/** A document with what was found. */
export interface CheckedDocument {
  /** Its name as it was given. */
  readonly name: string;
  /** What it holds, as a sentence; a stop with all that is wrong. */
  readonly soundness: Attempt<string>;
  /** What was read, of limited depth; undefined when nothing was. */
  readonly data?: unknown;
}
