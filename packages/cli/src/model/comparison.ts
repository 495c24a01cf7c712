/** One published number beside the same computed again. */
export interface Comparison {
  /** Id of the document. */
  readonly index: string;
  /** Edition of the published number. */
  readonly edition: string;
  /** Id of who was assessed. */
  readonly subject: string;
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
  /** Whether the same bits, or what is lost by printing rounded numbers, tell all of the deviation. */
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
