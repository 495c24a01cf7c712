import type { AnswerValue } from '@sopana/scoring';
import type { Improvement } from './improvement.js';

/** One option of a decision. */
export interface Option {
  /** Its cost in whole units. */
  readonly units: number;
  /** What is answered then, by item; nothing for leaving all as it is. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
  /** The improvement; null for leaving all as it is. */
  readonly improvement: Improvement | null;
  /** Options of other decisions that it cannot stand beside. */
  readonly rivals: readonly { readonly decision: number; readonly option: number }[];
  /** Whether what it asks for can never be. */
  readonly isBarred: boolean;
}

/** What is decided about one item, and about the items that come with it. */
export interface Decision {
  /** Id of the item. */
  readonly item: string;
  /** Ids of all items that it may change. */
  readonly changes: readonly string[];
  /** Leaving all as it is, then the improvements in the order in which they were given. */
  readonly options: readonly Option[];
}
