/** What shows that a fact is so. */
export interface Evidence {
  /** What it is, such as `letter`, `report` or `interview`; a word of the document's own. */
  readonly kind: string;
  /** Where to find it, such as a file number; never its content. */
  readonly reference?: string;
  /** The civil date on which it was collected, YYYY-MM-DD; without it nothing can be said of its age. */
  readonly collectedOn?: string;
  /** The last civil date on which it counts, YYYY-MM-DD; that day is included. */
  readonly validUntil?: string;
  /** Where it comes from. */
  readonly source?: string;
  /** The opaque id of whoever vouches for it; not a name. */
  readonly attester?: string;
}
