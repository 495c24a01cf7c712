/** One `@example` block found in a source file. */
export interface DocExample {
  /** `file:line` of the documented symbol. */
  readonly at: string;
  /** Body of the block, fences removed. */
  readonly code: string;
}
