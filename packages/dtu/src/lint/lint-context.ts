import type { Condition, Vocabulary } from '@sopana/core/condition';

/** Where clauses are looked at. */
export interface LintContext {
  /** What conditions may speak of. */
  readonly vocabulary: Vocabulary;
  /** What the clauses are part of, such as `check 'hasMembers'`. */
  readonly of: string;
  /** What is given wherever the clauses are asked, such as that the check applies; null for nothing. */
  readonly given: Condition | null;
  /** What follows when nothing makes the whole true, such as `the check never passes`. */
  readonly never: string;
  /** What follows when nothing makes the whole false. */
  readonly always: string;
}
