/** One breach of a rule of the house. */
export interface Finding {
  /** The rule's name. */
  readonly rule: string;
  /** `path:line`, or a path alone. */
  readonly at: string;
  /** What was found and what to do. */
  readonly message: string;
}
