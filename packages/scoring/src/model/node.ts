import type { MissingClass } from './answer-class.js';
import type { ArithmeticProfile } from './arithmetic-profile.js';
import type { ItemSelector, ScoringCondition } from './condition.js';
import type { Described } from './described.js';
import type { Method } from './method.js';
import type { MissingPolicy, Needs } from './missing-policy.js';
import type { Parameter } from './parameter.js';
import type { Reduction } from './reduction.js';
import type { Step } from './step.js';

/** A child with what belongs to the edge between it and its parent. */
export interface WeightedChild {
  /** Id of an item or of a node. */
  readonly of: string;
  /** At least 0; 1 when absent. */
  readonly weight?: number;
  /** Overrides the node's policy for this child. */
  readonly missing?: MissingPolicy;
}

/** An id, or an id with what belongs to the edge. */
export type Child = string | WeightedChild;

/** What every node may say. */
export interface NodeCommon extends Described {
  /** Unique among the items and nodes of the document. */
  readonly id: string;
  /** For whom the node has a value. */
  readonly when?: ScoringCondition;
  /** Class of the node where `when` does not hold; `notApplicable` when absent. */
  readonly otherwise?: MissingClass;
}

/** What every node that is a number may say. */
export interface NumberNode extends NodeCommon {
  /** Changes of the number, in order. */
  readonly then?: readonly Step[];
  /** Overrides the document's arithmetic. */
  readonly arithmetic?: ArithmeticProfile;
  /** Least and greatest possible number when everything is answered, as declared; checked against what the parts allow. */
  readonly range?: readonly [number, number];
}

/** A number made from its children. */
export interface AggregateNode extends NumberNode {
  /** The children, in the order in which they are summed; a selector takes items in the order of the document. */
  readonly of: readonly Child[] | ItemSelector;
  /** The method; `mean` when absent. */
  readonly by?: Method;
  /** What to do with children that have no value. */
  readonly missing?: MissingPolicy;
  /** How much must be answered for the node to have a value. */
  readonly needs?: Needs;
  /** Works the node out for each observation, and makes one of the results. */
  readonly reduce?: Reduction;
}

/** A number that a list of children cannot say. */
export interface FormulaNode extends NumberNode {
  /** Numbers, ids, `[ids with hyphens]`, + - * / ( ) and functions; evaluated as it is written, left to right. */
  readonly formula: string;
  /** Works the node out for each observation, and makes one of the results. */
  readonly reduce?: Reduction;
}

/** One row of a decision table. */
export interface Case {
  /** When the row applies; always when absent. */
  readonly when?: ScoringCondition;
  /** A number, the id of an item or node, or a class. */
  readonly value: Parameter | string;
}

/** A decision table: the first row that applies. */
export interface CasesNode extends NumberNode {
  /** The rows. */
  readonly cases: readonly Case[];
  /** What a row that cannot be decided does: `stop` makes the node unknown (when absent), `next` passes over it. */
  readonly unknown?: 'stop' | 'next';
  /** Works the node out for each observation, and makes one of the results. */
  readonly reduce?: Reduction;
}

/** One level of a banded node. */
export interface Band extends Described {
  /** Id of the level; unique within the node. */
  readonly level: string;
  /** Where the band starts; absent on the first band alone. */
  readonly from?: number;
}

/** The level of another node; its value is the position of the band, from 0. */
export interface BandsNode extends NodeCommon {
  /** Id of the item or node that is read. */
  readonly of: string;
  /** `lower`: a band holds its own `from` (when absent); `upper`: it starts just above. */
  readonly closed?: 'lower' | 'upper';
  /** The bands, lowest first; `from` rises. */
  readonly bands: readonly Band[];
}

/** One cumulative level. */
export interface LevelGate extends Described {
  /** Id of the level; unique within the node. */
  readonly level: string;
  /** What the level asks for, besides all that the levels below it ask for. */
  readonly when: ScoringCondition;
}

/** What holds a level down. */
export interface Cap extends Described {
  /** When the cap applies. */
  readonly when: ScoringCondition;
  /** Id of the highest level that is still allowed. */
  readonly at: string;
}

/** A level reached step by step; its value counts the levels reached, 0 for the level before the first gate. */
export interface GatesNode extends NodeCommon {
  /** The level of those who pass no gate. */
  readonly start: Described & {
    /** Id of the level. */
    readonly level: string;
  };
  /** The gates, lowest first; a gate opens only when all before it are open. */
  readonly gates: readonly LevelGate[];
  /** What holds the level down. */
  readonly caps?: readonly Cap[];
  /** What a gate or cap that cannot be decided does: `unknown` leaves the node without a value (when absent), `no` counts as not met. */
  readonly unknown?: 'unknown' | 'no';
}

/** A number or a level of the tree. */
export type Node = AggregateNode | FormulaNode | CasesNode | BandsNode | GatesNode;
