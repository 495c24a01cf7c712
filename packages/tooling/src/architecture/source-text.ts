/** A source file as the rules see it. */
export interface SourceText {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  /** The whole text. */
  readonly text: string;
}
