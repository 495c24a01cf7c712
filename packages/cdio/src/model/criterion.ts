import type { Text } from '@sopana/core/text';
import type { Described } from '@sopana/scoring';

/** One level of a criterion: what somebody at that level has done. The label is the behaviour. */
export interface AnchoredLevel extends Described {
  /** What a mark holds; unique within the criterion. */
  readonly code: string;
  /** What the level is worth, a whole number. */
  readonly value: number;
  /** What an assessor would have to see or read to give it. */
  readonly evidence?: Text;
}

/** What candidates are marked on. */
export interface Criterion extends Described {
  /** Unique among roles, criteria and gates of the document. */
  readonly id: string;
  /** Id of the role that it belongs to. */
  readonly role: string;
  /** Ids of the competency areas that it draws on. */
  readonly areas?: readonly string[];
  /** The levels, lowest first, each worth more than the one before. */
  readonly levels: readonly AnchoredLevel[];
}
