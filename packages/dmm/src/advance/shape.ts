import type { Answer, GatesNode, MissingClass } from '@sopana/scoring';

/** An answer with what it is worth. */
export interface Outcome {
  /** The answer. */
  readonly answer: Answer;
  /** The value of the item; null when it has none. */
  readonly value: number | null;
  /** Why there is none; null when there is one. */
  readonly lacks: MissingClass | null;
}

/** What a node does with one child. */
export interface Edge {
  /** Position of the child's shape. */
  readonly at: number;
  /** Weight of the child. */
  readonly weight: number;
  /** Whether a child without a value may be left out. */
  readonly skips: boolean;
  /** Whether a child without a value may leave the node without one. */
  readonly asks: boolean;
  /** The greatest number that may stand in for a child without a value; null for none. */
  readonly standIn: number | null;
  /** Whether no decision changes both this child and one before it. */
  readonly isApart: boolean;
}

/** What all shapes have. */
export interface ShapeCommon {
  /** Id of the item or node. */
  readonly id: string;
  /** Positions of the decisions that may change it. */
  readonly support: ReadonlySet<number>;
  /** Whether it is meant for this subject, as far as answers cannot change that. */
  readonly when: 'always' | 'never' | 'perhaps';
}

/** An item. */
export interface ItemShape extends ShapeCommon {
  /** Kind of shape. */
  readonly kind: 'item';
  /** Position of the decision that changes it; null when none does. */
  readonly decision: number | null;
  /** One for each option of the decision; one alone when none changes it. */
  readonly outcomes: readonly Outcome[];
}

/** A node that is made from children by something that rises with each of them. */
export interface FoldShape extends ShapeCommon {
  /** How: a mean, a sum, the least, or the greatest (or what is at most the greatest). */
  readonly kind: 'mean' | 'sum' | 'least' | 'greatest';
  /** The children, in the order of summation. */
  readonly edges: readonly Edge[];
  /** What a mean is a mean of: the values, their logarithms, or their reciprocals. */
  readonly scale: 'plain' | 'ln' | 'reciprocal';
  /** Whether weights are divided by their sum before anything else. */
  readonly dividesFirst: boolean;
  /** Whether the engine's own number may be another one, by rounding or by its method. */
  readonly isRough: boolean;
  /** Whether it may lack a value although all children have one, or some do. */
  readonly mayFail: boolean;
  /** Whether nothing happens to the number then. */
  readonly isBare: boolean;
  /** What happens to the number then; rises. */
  readonly change: (value: number) => number;
}

/** The band of another node. */
export interface BandsShape extends ShapeCommon {
  /** Kind of shape. */
  readonly kind: 'bands';
  /** Position of the shape that is read. */
  readonly source: number;
  /** Starts of the second and later bands. */
  readonly starts: readonly number[];
  /** Whether a band holds its own start. */
  readonly closedBelow: boolean;
}

/** A node of which only the greatest conceivable value is known. */
export interface CeilingShape extends ShapeCommon {
  /** Kind of shape. */
  readonly kind: 'ceiling';
  /** What it never exceeds; may be infinite. */
  readonly most: number;
  /** The gates, where it is a gated level. */
  readonly gates: GatesNode | null;
  /** Whether it may lack a value. */
  readonly mayFail: boolean;
}

/** An item or node as the bound sees it. */
export type Shape = ItemShape | FoldShape | BandsShape | CeilingShape;
