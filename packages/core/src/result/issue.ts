/** One step into a document: a key, or a position in a list (from 0). */
export type PathStep = string | number;

/** What an issue knows, by name; its message is made from these. */
export type IssueFacts = Readonly<Record<string, string | number | boolean>>;

/** One thing that is wrong, where, and what to do about it. */
export interface Issue {
  /** `subject.reason`; part of the public interface, never reused for another meaning. */
  readonly code: string;
  /** The way from the root of the input to the offender. */
  readonly path: readonly PathStep[];
  /** The rule, the offender, the value and what to do, in English. */
  readonly message: string;
  /** What the message was made from, so that it can be said in another language. */
  readonly facts: IssueFacts;
}
