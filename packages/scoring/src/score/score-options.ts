/** What to compute, and what is known besides the answers. */
export interface ScoreOptions {
  /** Id of a view of the document; all nodes when absent. */
  readonly view?: string;
  /** Attributes of the one subject of an answer sheet, by id. */
  readonly attributes?: Readonly<Record<string, string | number>>;
}
