/** Why a cell holds a value, or why it holds none. */
export type AnswerClass = 'value' | 'notApplicable' | 'notRelevant' | 'refused' | 'unknown' | 'unanswered';

/** A class that is not a value. */
export type MissingClass = Exclude<AnswerClass, 'value'>;
