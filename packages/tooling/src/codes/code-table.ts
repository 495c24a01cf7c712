/** One issue code with its place. */
export interface CodeEntry {
  /** `subject.reason`. */
  readonly code: string;
  /** The message, with placeholders. */
  readonly message: string;
  /** The table's exported name. */
  readonly table: string;
  /** The file of the table, from the root of the repository. */
  readonly path: string;
}
