/** A word of a formula. */
export interface Token {
  /** Kind of word. */
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  /** The word; for an id in brackets, without them. */
  readonly text: string;
  /** Where it starts, from 1. */
  readonly position: number;
  /** Whether the name stood in brackets and so cannot be a function. */
  readonly isBracketed: boolean;
}
