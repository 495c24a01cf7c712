/** One published number beside the same computed again. */
export interface Comparison {
  /** Id of the document. */
  readonly index: string;
  /** Edition of the published number. */
  readonly edition: string;
  /** Id of who was assessed. */
  readonly subject: string;
  /** Id of the node whose number it is. */
  readonly node: string;
  /** Ids of the nodes of the same height in the document, which are counted together. */
  readonly together: string;
  /** Whether it is the index itself, or the highest published node, and not one of its parts. */
  readonly isIndex: boolean;
  /**
   * What is claimed: the same `bits` of a full double, the same printed `digits`, or a `tolerance` of 1e-12 where another
   * engine fitted the document and added up.
   */
  readonly basis: 'bits' | 'digits' | 'tolerance';
  /** The published number. */
  readonly published: number;
  /** The number computed again; null when there is none. */
  readonly computed: number | null;
  /** Doubles between the two; null when nothing was computed. */
  readonly ulps: number | null;
  /** Digits of the published number; null when it is a full double. */
  readonly digits: number | null;
  /** Deviation in units of the last published digit; null for full doubles and where nothing was computed. */
  readonly units: number | null;
  /** Whether what is claimed holds, given what is lost by printing rounded numbers. */
  readonly isExplained: boolean;
  /** Why the publisher's own number is known not to follow from the formula; null in all other cases. */
  readonly exception: string | null;
  /** The level as people read it; null when the document has none, or no number. */
  readonly level: string | null;
  /** Whether the published group is the computed level; null when none is published. */
  readonly isGroupSame: boolean | null;
  /** Whether the published rank is the computed one; null when none is published. */
  readonly isRankSame: boolean | null;
}
