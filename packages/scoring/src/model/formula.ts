/** A number as it is written. */
export interface NumberFormula {
  /** Kind of expression. */
  readonly kind: 'number';
  /** The number; finite. */
  readonly value: number;
}

/** The value of an item or a node. */
export interface ReadFormula {
  /** Kind of expression. */
  readonly kind: 'read';
  /** Id of the item or node. */
  readonly id: string;
}

/** The opposite number. */
export interface NegateFormula {
  /** Kind of expression. */
  readonly kind: 'negate';
  /** What is turned. */
  readonly of: Formula;
}

/** Two expressions joined by a sign. */
export interface BinaryFormula {
  /** Kind of expression. */
  readonly kind: 'binary';
  /** The sign. */
  readonly operator: '+' | '-' | '*' | '/';
  /** What stands before it. */
  readonly left: Formula;
  /** What stands after it. */
  readonly right: Formula;
}

/** Names of the functions of a formula. */
export type FormulaFunction =
  | 'min'
  | 'max'
  | 'clip'
  | 'abs'
  | 'pow'
  | 'ln'
  | 'log10'
  | 'exp'
  | 'sqrt'
  | 'cbrt'
  | 'coalesce';

/** A function of expressions. */
export interface CallFormula {
  /** Kind of expression. */
  readonly kind: 'call';
  /** Name of the function. */
  readonly name: FormulaFunction;
  /** What it works on. */
  readonly arguments: readonly Formula[];
}

/** An expression, evaluated exactly as it is written: signs of equal rank from left to right. */
export type Formula = NumberFormula | ReadFormula | NegateFormula | BinaryFormula | CallFormula;
