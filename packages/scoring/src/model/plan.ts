import type { RoundingMode, SumMethod } from '@sopana/core/arithmetic';
import type { Truth, Verdict } from '@sopana/core/condition';
import type { Formula } from './formula.js';
import type { Instrument, Item, Rank } from './instrument.js';
import type { Method, Reducer } from './method.js';
import type { MissingPolicy, Needs } from './missing-policy.js';
import type { AggregateNode, BandsNode, CasesNode, FormulaNode, GatesNode } from './node.js';
import type { Block, Register } from './register.js';
import type { Scale } from './scale.js';
import type { ModelIdentity } from './score.js';
import type { Step } from './step.js';

/** A step with the function that applies it to a block of rows, in place. */
export interface PlannedStep {
  /** The step as it was declared. */
  readonly step: Step;
  /** Changes the register's cells. */
  readonly apply: (id: string, register: Register, block: Block) => void;
}

/** A condition ready to be put to rows. */
export interface PlannedCondition {
  /** Positions of the registers that it reads. */
  readonly reads: readonly number[];
  /** What it comes to in one row of a block. */
  readonly truthAt: (block: Block, row: number) => Truth;
  /** The same, with the clauses that decided. */
  readonly verdictAt: (block: Block, row: number) => Verdict;
}

/** A number that may depend on the subject's group. */
export type PlannedParameter = (id: string, block: Block, row: number) => number | null;

/** A rule of a reduction, ready to be used. */
export interface PlannedReductionRule {
  /** For which subjects; null for all. */
  readonly when: PlannedCondition | null;
  /** The reducer. */
  readonly use: Reducer;
  /** What to do with observations that have no value. */
  readonly missing: MissingPolicy;
  /** Least number of observations that have a value. */
  readonly least: number;
}

/** Rules of which the first that applies decides. */
export type PlannedReduction = readonly PlannedReductionRule[];

/** An item ready to be read. */
export interface PlannedItem {
  /** The item as it was declared. */
  readonly item: Item;
  /** Its scale; null for an unlimited number. */
  readonly scale: Scale | null;
  /** Value of a raw answer; null where the raw answer is the value. */
  readonly valueOf: ((raw: number) => number) | null;
  /** Class code of a raw answer, for scales with options that stand for classes; else null. */
  readonly codeOf: ((raw: number) => number) | null;
  /** Steps of the item. */
  readonly steps: readonly PlannedStep[];
  /** For whom the question is asked; null for all. */
  readonly when: PlannedCondition | null;
  /** How several observations become one; null where that is not allowed. */
  readonly reduce: PlannedReduction | null;
  /** Whether what several observations come to is kept as a fraction. */
  readonly isExact: boolean;
}

/** What a node does with the cells of one child. */
export interface PlannedChild {
  /** Id of the child. */
  readonly of: string;
  /** Position of its register: items first, then nodes. */
  readonly register: number;
  /** Weight of the edge. */
  readonly weight: number;
  /** Bits of the classes that are left out. */
  readonly skips: number;
  /** Bits of the classes that a number stands in for. */
  readonly substitutes: number;
  /** Bits of the classes that make the parent not applicable. */
  readonly excludes: number;
  /** The number that stands in, by class code. */
  readonly standIn: Float64Array;
}

/** What all planned nodes have. */
export interface PlannedCommon {
  /** Id of the node. */
  readonly id: string;
  /** Position of the node's register. */
  readonly register: number;
  /** Registers of all that the node is made from; its answered share is the mean of theirs. */
  readonly reads: readonly number[];
  /** Weights of `reads`. */
  readonly readWeights: Float64Array;
  /** For whom the node has a value; null for all. */
  readonly when: PlannedCondition | null;
  /** Class code where `when` does not hold. */
  readonly otherwise: number;
  /** Steps of the node. */
  readonly steps: readonly PlannedStep[];
  /** Ids of the levels by value, where the node is a level; else null. */
  readonly levels: readonly string[] | null;
  /** How the results of several observations become one; null where there is one. */
  readonly reduce: PlannedReduction | null;
}

/** Works out one number from the children that are there; a text says why there is none. */
export type Combine = (values: Float64Array, weights: Float64Array, count: number) => number | string;

/** An aggregate ready to be run. */
export interface PlannedAggregate extends PlannedCommon {
  /** Kind of node. */
  readonly kind: 'aggregate';
  /** The node as it was declared. */
  readonly node: AggregateNode;
  /** The method. */
  readonly method: Method;
  /** The method at work on one row. */
  readonly combine: Combine;
  /** The children in the order of summation. */
  readonly children: readonly PlannedChild[];
  /** Weights of the children, in their order. */
  readonly weightOf: Float64Array;
  /** Greatest possible value of each child, for `share`; else null. */
  readonly possible: Float64Array | null;
  /** Sum of the weights, formed in the order of the children. */
  readonly total: number;
  /** How sums are formed. */
  readonly sum: SumMethod;
  /** When weights are divided by their sum. */
  readonly weights: 'divideLast' | 'divideFirst';
  /** Rule of the round steps. */
  readonly round: RoundingMode;
  /** How much must be answered; null for nothing in particular. */
  readonly needs: Needs | null;
}

/** A formula ready to be run. */
export interface PlannedFormula extends PlannedCommon {
  /** Kind of node. */
  readonly kind: 'formula';
  /** The node as it was declared. */
  readonly node: FormulaNode;
  /** The expression. */
  readonly formula: Formula;
  /** Positions of registers by id. */
  readonly registerOf: ReadonlyMap<string, number>;
}

/** One row of a decision table, ready to be run. */
export interface PlannedCase {
  /** When it applies; null for always. */
  readonly when: PlannedCondition | null;
  /** A number, a register to read, or the code of a class. */
  readonly value:
    | { readonly number: PlannedParameter }
    | { readonly register: number }
    | { readonly code: number };
}

/** A decision table ready to be run. */
export interface PlannedCases extends PlannedCommon {
  /** Kind of node. */
  readonly kind: 'cases';
  /** The node as it was declared. */
  readonly node: CasesNode;
  /** The rows. */
  readonly cases: readonly PlannedCase[];
  /** Whether an undecided row is passed over. */
  readonly passesUnknown: boolean;
}

/** A banded level ready to be read off. */
export interface PlannedBands extends PlannedCommon {
  /** Kind of node. */
  readonly kind: 'bands';
  /** The node as it was declared. */
  readonly node: BandsNode;
  /** Position of the register that is read. */
  readonly source: number;
  /** Starts of the second and later bands. */
  readonly starts: Float64Array;
  /** Whether a band holds its own start. */
  readonly closedBelow: boolean;
}

/** A gated level ready to be worked out. */
export interface PlannedGates extends PlannedCommon {
  /** Kind of node. */
  readonly kind: 'gates';
  /** The node as it was declared. */
  readonly node: GatesNode;
  /** One condition for each gate. */
  readonly gates: readonly PlannedCondition[];
  /** When each cap applies, and the ordinal it caps at. */
  readonly caps: readonly { readonly when: PlannedCondition; readonly at: number }[];
  /** Whether what cannot be decided counts as not met. */
  readonly unknownIsNo: boolean;
}

/** A node ready to be run. */
export type PlannedNode = PlannedAggregate | PlannedFormula | PlannedCases | PlannedBands | PlannedGates;

/** A ranking ready to be run. */
export interface PlannedRank {
  /** The ranking as it was declared. */
  readonly rank: Rank;
  /** Position of the ranked node among the nodes of the document. */
  readonly node: number;
}

/** A document compiled once: it serves one subject or a million, and holds no state of its own. */
export interface Plan {
  /** The document's id, version and digest. */
  readonly model: ModelIdentity;
  /** The document. */
  readonly instrument: Instrument;
  /** Ids of the items, in the order of columns. */
  readonly itemIds: readonly string[];
  /** Ids of the nodes, in the order of the document. */
  readonly nodeIds: readonly string[];
  /** Items by position. @internal */
  readonly items: readonly PlannedItem[];
  /** Nodes in the order of the document. @internal */
  readonly nodes: readonly PlannedNode[];
  /** Positions of registers, each after all that it is made from. @internal */
  readonly order: readonly number[];
  /** Positions of the registers that each is directly made from, by position. @internal */
  readonly madeFrom: readonly (readonly number[])[];
  /** Positions of nodes that are worked out for each observation first. @internal */
  readonly reduced: readonly number[];
  /** What such a node is made from, itself included, in the order of computation. @internal */
  readonly observationOrders: ReadonlyMap<number, readonly number[]>;
  /** What is computed for subjects: the order without what is computed for observations alone. @internal */
  readonly subjectOrder: readonly number[];
  /** Positions of registers that each view needs, by the view's id, in the order of computation. @internal */
  readonly views: ReadonlyMap<string, readonly number[]>;
  /** Rankings of the document. @internal */
  readonly ranks: readonly PlannedRank[];
}
