import type { Named } from './named.js';

/** Yes or no. */
export interface BooleanDefinition extends Named {
  /** What its values are. */
  readonly type: 'boolean';
}

/** A number, perhaps within limits. */
export interface NumberDefinition extends Named {
  /** What its values are. */
  readonly type: 'number';
  /** The least there can be, itself included; none when absent. */
  readonly min?: number;
  /** The greatest there can be, itself included; none when absent. */
  readonly max?: number;
  /** True when only whole numbers can be. */
  readonly whole?: boolean;
}

/** One of several codes. */
export interface ChoiceDefinition extends Named {
  /** What its values are. */
  readonly type: 'choice';
  /** The codes, from the lowest to the highest; at least one. */
  readonly options: readonly Named[];
}

/** Any words. */
export interface TextDefinition extends Named {
  /** What its values are. */
  readonly type: 'text';
}

/** Any selection of codes; its order says nothing. */
export interface ListDefinition extends Named {
  /** What its values are. */
  readonly type: 'list';
  /** The codes; any text when absent. */
  readonly options?: readonly Named[];
}

/** A fact, or an attribute of units, that conditions of a check set may read. */
export type FactDefinition =
  | BooleanDefinition
  | NumberDefinition
  | ChoiceDefinition
  | TextDefinition
  | ListDefinition;
