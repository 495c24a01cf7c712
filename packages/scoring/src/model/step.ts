import type { Parameter } from './parameter.js';

/** What a fitted step was before it was fitted; kept so that it can be fitted again. */
export interface FittedFrom {
  /** The step as its author wrote it. */
  readonly fittedFrom?: Step;
}

/** Multiplies. */
export interface TimesStep extends FittedFrom {
  /** The factor. */
  readonly times: Parameter;
}

/** Divides; a value without a quotient becomes unknown. */
export interface DividedByStep extends FittedFrom {
  /** The divisor; not 0. */
  readonly dividedBy: Parameter;
}

/** Adds. */
export interface PlusStep extends FittedFrom {
  /** The summand. */
  readonly plus: Parameter;
}

/** Complement: the given number minus the value. */
export interface SubtractFromStep extends FittedFrom {
  /** What the value is taken from. */
  readonly subtractFrom: Parameter;
}

/** Limits the value to a range. */
export interface ClipStep extends FittedFrom {
  /** Least and greatest value; null for no limit on that side. */
  readonly clip: readonly [Parameter | null, Parameter | null];
}

/** Puts one number in the place of another. */
export interface ReplaceStep {
  /** The number that is replaced, and the number that takes its place. */
  readonly replace: {
    /** Replaced when the value equals it. */
    readonly value: number;
    /** Takes its place. */
    readonly with: number;
  };
}

/** Rounds by the rounding mode of the document, or of the node. */
export interface RoundStep {
  /** Decimal digits, a whole number from 0 to 15. */
  readonly round: number;
}

/** Functions of one number that a step or goalposts may name. */
export type UnaryFunction = 'ln' | 'log10' | 'log1p' | 'exp' | 'sqrt' | 'cbrt' | 'abs';

/** Takes a function of the value; a value outside its domain becomes unknown. */
export interface ApplyStep {
  /** The function. */
  readonly apply: UnaryFunction;
}

/** Raises the value to a power. */
export interface PowerStep {
  /** The exponent. */
  readonly power: number;
}

/** Box and Cox's power transformation: (x^λ − 1)/λ, or ln x where λ is 0. */
export interface BoxCoxStep {
  /** λ, and what is added to the value first (0 when absent). */
  readonly boxCox: {
    /** The exponent. */
    readonly lambda: number;
    /** Added to the value first; 0 when absent. */
    readonly shift?: number;
  };
}

/** A line of straight pieces through given points; level before the first and after the last. */
export interface PiecewiseStep {
  /** Points by rising first number. */
  readonly piecewise: readonly (readonly [number, number])[];
}

/** Min-max normalisation in raw units: (x − worst)/(best − worst); which of the two is greater does not matter. */
export interface GoalpostsStep extends FittedFrom {
  /** The posts. */
  readonly goalposts: {
    /** What maps to the first number of `to`. */
    readonly worst: Parameter;
    /** What maps to the second number of `to`. */
    readonly best: Parameter;
    /** Range of the result; 0 to 1 when absent. */
    readonly to?: readonly [number, number];
    /** Takes the value and both posts through the same function first. */
    readonly on?: UnaryFunction;
    /** Limits the result to its range. */
    readonly clip?: boolean;
  };
}

/** Standard score: (x − mean)/deviation, moved and spread to another mean and deviation. */
export interface ZscoreStep extends FittedFrom {
  /** What the score is taken from. */
  readonly zscore: {
    /** Mean of the reference. */
    readonly mean: Parameter;
    /** Deviation of the reference; not 0. */
    readonly deviation: Parameter;
    /** Mean and deviation of the result; 0 and 1 when absent. */
    readonly to?: readonly [number, number];
  };
}

/** Nearness to a target: 1 − (target − x)/(target − worst). */
export interface DistanceStep extends FittedFrom {
  /** From what to what. */
  readonly distance: {
    /** What maps to 1. */
    readonly target: Parameter;
    /** What maps to 0. */
    readonly worst: Parameter;
    /** `one`: beyond the target counts as more than 1 (when absent); `two`: it counts as missing it. */
    readonly sides?: 'one' | 'two';
    /** Limits the result to 1 at most. */
    readonly cap?: boolean;
  };
}

/** Place among the sorted values of a reference. */
export interface PlaceStep extends FittedFrom {
  /** What is told of the place. */
  readonly place: {
    /** `rank`: 1 + how many are less; `borda`: how many are less; `percentile`: how many are less, over the others. */
    readonly as: 'rank' | 'borda' | 'percentile';
    /** The reference, ascending; or still to be fitted. */
    readonly among: readonly number[] | FittedReference;
  };
}

/** A reference still to be read off a table. */
export interface FittedReference {
  /** All values of the table, sorted. */
  readonly fit: 'values';
}

/** Puts a number in the place of what is unknown, unanswered or refused; such a value does not count as answered. */
export interface ImputeStep extends FittedFrom {
  /** The number. */
  readonly impute: Parameter;
}

/** Limits outliers to the greatest or least value that is not one; fitting turns it into a clip. */
export interface WinsoriseStep {
  /** When and how much. */
  readonly winsorise: SkewWinsorise | QuantileWinsorise;
}

/** Point by point, while the shape of the distribution says that there are outliers. */
export interface SkewWinsorise {
  /** At most so many values are moved. */
  readonly maxPoints: number;
  /** There are outliers while the absolute skewness is above this … */
  readonly absSkewAbove: number;
  /** … and the excess kurtosis above this. */
  readonly kurtosisAbove: number;
  /** Definition of both; `adjusted` (G1 and G2) when absent. */
  readonly moments?: 'adjusted' | 'population';
  /** Steps taken instead when so many points do not suffice. */
  readonly otherwise?: readonly Step[];
}

/** To two quantiles of the reference. */
export interface QuantileWinsorise {
  /** Shares below which and above which values are moved. */
  readonly quantiles: readonly [number, number];
  /** Definition of Hyndman and Fan, 1 to 9; 7 when absent. */
  readonly type?: number;
}

/** Nothing is changed: what a fitted step becomes when the reference asks for no change. */
export interface KeepStep extends FittedFrom {
  /** Always true. */
  readonly keep: true;
}

/** A list of steps that the document names once. */
export interface UseStep {
  /** Id of a pipeline of the document. */
  readonly use: string;
}

/** One change of a value; steps apply in the order of their list. */
export type Step =
  | TimesStep
  | DividedByStep
  | PlusStep
  | SubtractFromStep
  | ClipStep
  | ReplaceStep
  | RoundStep
  | ApplyStep
  | PowerStep
  | BoxCoxStep
  | PiecewiseStep
  | GoalpostsStep
  | ZscoreStep
  | DistanceStep
  | PlaceStep
  | ImputeStep
  | WinsoriseStep
  | KeepStep
  | UseStep;
