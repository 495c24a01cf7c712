/**
 * What kind of thing a clause reads: a fact, a raw answer, a scored value, a level, the class of an answer
 * (value, unknown, notApplicable, …), whether there is an answer, or an attribute of the one who answers.
 */
export type SubjectKind = 'fact' | 'answer' | 'value' | 'level' | 'class' | 'answered' | 'attribute';

/** What one clause reads; the normal form of `{ "fact": "x" }`, `{ "answer": "x" }`, …. */
export interface Subject {
  /** What kind of thing is read. */
  readonly kind: SubjectKind;
  /** Its id, or its name for an attribute. */
  readonly id: string;
}
