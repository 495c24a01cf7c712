import type { Evidence } from '@sopana/core/evidence';
import type { Ledger, LedgerRecord } from '@sopana/core/ledger';
import type { AnswerClass, AnswerValue, ModelIdentity } from '@sopana/scoring';

/** Where an assessment stands in its life. */
export type AssessmentStatus = 'draft' | 'submitted' | 'validated' | 'published';

/** What one respondent, or a validator, says of one question. */
export interface AssessmentAnswer {
  /** Id of the question. */
  readonly question: string;
  /** Opaque id of who answers; not a name. */
  readonly respondent: string;
  /** Whether there is a value, and if not, why. */
  readonly class: AnswerClass;
  /** The answer; present exactly when the class is `value`. */
  readonly value?: AnswerValue;
  /** What shows it; none when absent. */
  readonly evidence?: readonly Evidence[];
  /** Remarks for those who read the assessment. */
  readonly comment?: string;
}

/** Something known of an organisation. */
export interface AttributeValue {
  /** Id of an attribute of the model. */
  readonly id: string;
  /** What it is. */
  readonly value: string | number;
}

/** What is assessed, with which version of the model. */
export interface AssessmentSubject {
  /** Unique among the assessments of the caller. */
  readonly id: string;
  /** Opaque id of the organisation. */
  readonly organisation: string;
  /** Id of the instrument of the model. */
  readonly instrument: string;
  /** The round of assessments that it belongs to, such as `2026` or `wave-1`. */
  readonly wave?: string;
  /** What is known of the organisation; nothing when absent. */
  readonly attributes?: readonly AttributeValue[];
}

/** An assessment as it stands. */
export interface Assessment extends AssessmentSubject {
  /** Kind and version of the format. */
  readonly sopana: 'maturity-assessment/1';
  /** The maturity model: id, version and digest. */
  readonly model: ModelIdentity;
  /** Where it stands. */
  readonly status: AssessmentStatus;
  /** What the organisation says of itself; one entry for each question and respondent. */
  readonly answers: readonly AssessmentAnswer[];
  /** What validators say; where there is an entry, it stands in the place of the organisation's own answers. */
  readonly validations: readonly AssessmentAnswer[];
}

/** The organisation answers, or answers again. */
export interface AnsweredEvent {
  /** What happened. */
  readonly kind: 'answered';
  /** The answer. */
  readonly answer: AssessmentAnswer;
}

/** An answer is taken back. */
export interface WithdrawnEvent {
  /** What happened. */
  readonly kind: 'withdrawn';
  /** Id of the question. */
  readonly question: string;
  /** Opaque id of who answered. */
  readonly respondent: string;
}

/** A validator answers. */
export interface ValidatedEvent {
  /** What happened. */
  readonly kind: 'validated';
  /** The answer; its respondent is the validator. */
  readonly answer: AssessmentAnswer;
}

/** The assessment goes on, or back. */
export interface MovedEvent {
  /** What happened. */
  readonly kind: 'moved';
  /** Where it goes. */
  readonly to: AssessmentStatus;
  /** Why, for those who read it. */
  readonly comment?: string;
}

/** What can happen to an assessment. */
export type AssessmentEvent = AnsweredEvent | WithdrawnEvent | ValidatedEvent | MovedEvent;

/** An assessment with its whole history. */
export type AssessmentLedger = Ledger<Assessment, AssessmentEvent>;

/** An assessment's history as it is stored. */
export type AssessmentRecord = LedgerRecord<Assessment, AssessmentEvent>;
