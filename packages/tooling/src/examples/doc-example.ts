/** One `@example` block found in a source file. */
export interface DocExample {
  /** `file:line` of the documented symbol, from the folder above the one that was searched. */
  readonly at: string;
  /** Body of the block, fences removed. */
  readonly code: string;
}
