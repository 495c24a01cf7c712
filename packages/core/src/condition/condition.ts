import type { Scalar } from './scalar.js';

/** Reads a fact. */
export interface FactKey {
  /** Id of the fact. */
  readonly fact: string;
}

/** Reads a raw answer. */
export interface AnswerKey {
  /** Id of the item. */
  readonly answer: string;
}

/** Reads a scored number. */
export interface ValueKey {
  /** Id of the node. */
  readonly value: string;
}

/** Reads a level. */
export interface LevelKey {
  /** Id of the node. */
  readonly level: string;
}

/** Reads the class of an answer. */
export interface ClassKey {
  /** Id of the item or node. */
  readonly class: string;
}

/** Reads whether there is an answer; without a test it asks that there is. */
export interface AnsweredKey {
  /** Id of the item or node. */
  readonly answered: string;
}

/** Reads an attribute of the one who answers. */
export interface AttributeKey {
  /** Name of the attribute. */
  readonly attribute: string;
}

/** Asks for one value. */
export interface IsKey {
  /** The value, of the same type as what is read. */
  readonly is: Scalar;
}

/** Asks for one of several values. */
export interface IsOneOfKey {
  /** The values. */
  readonly isOneOf: readonly Scalar[];
}

/** Asks that a list holds a value. */
export interface HasKey {
  /** The value to find. */
  readonly has: Scalar;
}

/** Asks for no less than. */
export interface AtLeastKey {
  /** The threshold, itself included. */
  readonly atLeast: number | string;
}

/** Asks for no more than. */
export interface AtMostKey {
  /** The threshold, itself included. */
  readonly atMost: number | string;
}

/** Asks for more than. */
export interface AboveKey {
  /** The threshold, itself left out. */
  readonly above: number | string;
}

/** Asks for less than. */
export interface BelowKey {
  /** The threshold, itself left out. */
  readonly below: number | string;
}

/** Asks whether anything is known. */
export interface PresentKey {
  /** True asks for a known value, false for its absence. */
  readonly present: boolean;
}

/** One subject and one test. */
export type Comparison = (FactKey | AnswerKey | ValueKey | LevelKey | ClassKey | AnsweredKey | AttributeKey) &
  (IsKey | IsOneOfKey | HasKey | AtLeastKey | AtMostKey | AboveKey | BelowKey | PresentKey);

/** Holds when each part holds; true when it has no parts. */
export interface AllOf<X = never> {
  /** The parts. */
  readonly all: readonly Condition<X>[];
}

/** Holds when some part holds; false when it has no parts. */
export interface AnyOf<X = never> {
  /** The parts. */
  readonly any: readonly Condition<X>[];
}

/** Holds when its part does not. */
export interface Not<X = never> {
  /** The part. */
  readonly not: Condition<X>;
}

/**
 * A statement in a closed, three-valued language, as plain JSON.
 *
 * `X` is a clause of the caller's own, such as a quantifier over items; the caller expands it
 * (see {@link ConditionContext}), and nothing here needs to know it.
 */
export type Condition<X = never> = AllOf<X> | AnyOf<X> | Not<X> | Comparison | AnsweredKey | X;
