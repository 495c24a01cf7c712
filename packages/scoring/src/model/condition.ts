import type { Condition, Scalar } from '@sopana/core/condition';
import type { MissingClass } from './answer-class.js';

/** Picks items by their tags; all that match all tags, in the order of the document. */
export interface ItemSelector {
  /** Wanted value of each tag. */
  readonly items: Readonly<Record<string, Scalar>>;
}

/** What a quantifier says of a cell of some class: leave it out, or count it as met or not met. */
export type QuantifierPolicy = Readonly<Partial<Record<MissingClass, 'skip' | 'no' | 'yes'>>>;

/** The question that a quantifier puts to each of its members; one of these keys. */
export interface QuantifierTest {
  /** What is read of each member; `answer`, the raw answer, when absent. */
  readonly read?: 'answer' | 'value' | 'level';
  /** Equal to. */
  readonly is?: Scalar;
  /** Equal to one of. */
  readonly isOneOf?: readonly Scalar[];
  /** No less than. */
  readonly atLeast?: number | string;
  /** No more than. */
  readonly atMost?: number | string;
  /** More than. */
  readonly above?: number | string;
  /** Less than. */
  readonly below?: number | string;
  /** What a member without a value counts as; unknown for classes that are not named. */
  readonly missing?: QuantifierPolicy;
}

/** Holds when each member meets the test. */
export interface EveryClause extends QuantifierTest {
  /** The members: items by tag, or ids. */
  readonly every: ItemSelector | readonly string[];
}

/** Holds when some member meets the test. */
export interface SomeClause extends QuantifierTest {
  /** The members: items by tag, or ids. */
  readonly some: ItemSelector | readonly string[];
}

/** A clause over several items or nodes. */
export type Quantifier = EveryClause | SomeClause;

/** A statement about answers, values, levels, classes and attributes: true, false or unknown. */
export type ScoringCondition = Condition<Quantifier>;
