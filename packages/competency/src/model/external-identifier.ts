/** What another system calls the same thing. */
export interface ExternalIdentifier {
  /** Whose name it is, such as `case`, `uri`, `nice` or `opm`; a word of the document's own. */
  readonly scheme: string;
  /** The name, number or address there; any text. */
  readonly value: string;
}
