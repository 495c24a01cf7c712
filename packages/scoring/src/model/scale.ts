import type { MissingClass } from './answer-class.js';
import type { Described } from './described.js';

/** A number as it was measured. */
export interface NumberScale extends Described {
  /** Unique among the scales of the document. */
  readonly id: string;
  /** Kind of scale. */
  readonly type: 'number';
  /** Least allowed answer, in the unit of the scale; none when absent. */
  readonly min?: number;
  /** Greatest allowed answer, in the unit of the scale; none when absent. */
  readonly max?: number;
  /** Unit of the answer, such as `%`. */
  readonly unit?: string;
}

/** Yes or no. */
export interface BooleanScale extends Described {
  /** Unique among the scales of the document. */
  readonly id: string;
  /** Kind of scale. */
  readonly type: 'boolean';
  /** Value of `true`; 1 when absent. */
  readonly whenTrue?: number;
  /** Value of `false`; 0 when absent. */
  readonly whenFalse?: number;
}

/** An option that is worth a number. */
export interface ValueOption extends Described {
  /** What an answer holds; unique within the scale. */
  readonly code: string;
  /** What the option is worth. */
  readonly value: number;
}

/** An option that says why there is no value. */
export interface ClassOption extends Described {
  /** What an answer holds; unique within the scale. */
  readonly code: string;
  /** The class of an answer that picks this option. */
  readonly class: MissingClass;
}

/** One option of a choice. */
export type Option = ValueOption | ClassOption;

/** One of several options; their order in the list is their rank for `atLeast`. */
export interface ChoiceScale extends Described {
  /** Unique among the scales of the document. */
  readonly id: string;
  /** Kind of scale. */
  readonly type: 'choice';
  /** The options, lowest first; at least one. */
  readonly options: readonly Option[];
}

/** Any number of options; written `a|c` in a wide file. */
export interface ChoicesScale extends Described {
  /** Unique among the scales of the document. */
  readonly id: string;
  /** Kind of scale. */
  readonly type: 'choices';
  /** The options; at least one and at most 30. */
  readonly options: readonly ValueOption[];
  /** How the picked options become one number; `share` is picked value over the value of all options. */
  readonly reduce: 'sum' | 'max' | 'min' | 'count' | 'share';
}

/** How a raw answer becomes a number or a class. */
export type Scale = NumberScale | BooleanScale | ChoiceScale | ChoicesScale;
