import type { Sealed } from '@sopana/core/sealing';
import type { AnswerClass } from './answer-class.js';
import type { ModelIdentity } from './score.js';

/** One sealed number. */
export interface RecordOutput {
  /** Id of the node. */
  readonly node: string;
  /** The value; null when there is none. */
  readonly value: number | null;
  /** `value`, or why there is none. */
  readonly class: AnswerClass;
  /** Id of the level; null when the node is no level or has no value. */
  readonly level: string | null;
  /** Share of the applicable weight that was answered, 0–1; null when nothing is applicable. */
  readonly answeredShare: number | null;
}

/** What a record of a score says. */
export interface ScoreRecord {
  /** Kind and version of the format. */
  readonly sopana: 'score-record/1';
  /** Opaque id of who or what was assessed. */
  readonly subject: string;
  /** Civil date of the record; null when its maker gave none. */
  readonly on: string | null;
  /** The document. */
  readonly instrument: ModelIdentity;
  /** `sha256:` and the digest of the answers. */
  readonly answers: string;
  /** Version of the arithmetic. */
  readonly arithmetic: string;
  /** All numbers, in the order of the document. */
  readonly outputs: readonly RecordOutput[];
}

/** A record with the digest of its content. */
export type SealedScore = Sealed<ScoreRecord>;
