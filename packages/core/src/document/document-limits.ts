/** How large an untrusted document may be. */
export interface DocumentLimits {
  /** Levels of lists and objects inside each other. */
  readonly depth: number;
  /** Values in all: every list, object, text, number, true, false and null. */
  readonly nodes: number;
  /** Keys of one object. */
  readonly keysPerObject: number;
  /** UTF-16 code units of one text or one key. */
  readonly textLength: number;
}
