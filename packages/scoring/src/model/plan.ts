import type { RoundingMode, SumMethod } from '@sopana/core/arithmetic';
import type { Instrument, Item, Rank } from './instrument.js';
import type { Needs } from './missing-policy.js';
import type { BandsNode, MeanNode } from './node.js';
import type { Scale } from './scale.js';
import type { ModelIdentity } from './score.js';
import type { Step } from './step.js';

/** A step with the function that applies it to a block of rows, in place. */
export interface PlannedStep {
  /** The step as it was declared. */
  readonly step: Step;
  /** Changes the first `length` cells that hold a value. */
  readonly apply: (values: Float64Array, classes: Uint8Array, length: number) => void;
}

/** An item ready to be read. */
export interface PlannedItem {
  /** The item as it was declared. */
  readonly item: Item;
  /** Its scale; null for an unlimited number. */
  readonly scale: Scale | null;
  /** Value of a raw answer by position, for scales of options; null where the raw answer is the value. */
  readonly valueOf: ((raw: number) => number) | null;
  /** Class code of a raw answer, for scales with options that stand for classes; else null. */
  readonly codeOf: ((raw: number) => number) | null;
  /** Steps of the item. */
  readonly steps: readonly PlannedStep[];
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
  /** The number that stands in, by class code. */
  readonly standIn: Float64Array;
}

/** A mean ready to be run. */
export interface PlannedMean {
  /** Kind of node. */
  readonly kind: 'mean';
  /** The node as it was declared. */
  readonly node: MeanNode;
  /** Position of the node's register. */
  readonly register: number;
  /** The children in the order of summation. */
  readonly children: readonly PlannedChild[];
  /** Weights of the children, in their order. */
  readonly weightOf: Float64Array;
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
  /** Steps of the node. */
  readonly steps: readonly PlannedStep[];
}

/** A level ready to be read off. */
export interface PlannedBands {
  /** Kind of node. */
  readonly kind: 'bands';
  /** The node as it was declared. */
  readonly node: BandsNode;
  /** Position of the node's register. */
  readonly register: number;
  /** Position of the register that is read. */
  readonly source: number;
  /** Starts of the second and later bands. */
  readonly starts: Float64Array;
  /** Whether a band holds its own start. */
  readonly closedBelow: boolean;
  /** Ids of the levels by ordinal. */
  readonly levels: readonly string[];
}

/** A node ready to be run. */
export type PlannedNode = PlannedMean | PlannedBands;

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
  /** Positions of nodes, each after all that it is made from. @internal */
  readonly order: readonly number[];
  /** Rankings of the document. @internal */
  readonly ranks: readonly PlannedRank[];
}
