import type { ArithmeticProfile } from './arithmetic-profile.js';
import type { Described } from './described.js';
import type { MissingPolicy, Needs } from './missing-policy.js';
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

/** The weighted mean of its children. */
export interface MeanNode extends Described {
  /** Unique among the items and nodes of the document. */
  readonly id: string;
  /** The children, in the order in which they are summed. */
  readonly of: readonly Child[];
  /** The method; `mean` when absent. */
  readonly by?: 'mean';
  /** Changes of the mean, in order. */
  readonly then?: readonly Step[];
  /** What to do with children that have no value. */
  readonly missing?: MissingPolicy;
  /** How much must be answered for the node to have a value. */
  readonly needs?: Needs;
  /** Overrides the document's arithmetic. */
  readonly arithmetic?: ArithmeticProfile;
}

/** One level of a banded node. */
export interface Band extends Described {
  /** Id of the level; unique within the node. */
  readonly level: string;
  /** Where the band starts; absent on the first band alone. */
  readonly from?: number;
}

/** The level of another node; its value is the position of the band, from 0. */
export interface BandsNode extends Described {
  /** Unique among the items and nodes of the document. */
  readonly id: string;
  /** Id of the item or node that is read. */
  readonly of: string;
  /** `lower`: a band holds its own `from` (when absent); `upper`: it starts just above. */
  readonly closed?: 'lower' | 'upper';
  /** The bands, lowest first; `from` rises. */
  readonly bands: readonly Band[];
}

/** A number of the tree. */
export type Node = MeanNode | BandsNode;
