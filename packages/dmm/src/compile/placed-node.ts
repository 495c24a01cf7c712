import type { PathStep } from '@sopana/core';
import type { Node } from '@sopana/scoring';

/** A node of an instrument with where it comes from in the maturity model. */
export interface PlacedNode {
  /** The node. */
  readonly node: Node;
  /** The way in the maturity model that a way within the node stands for. */
  readonly pathOf: (rest: readonly PathStep[]) => readonly PathStep[];
}
