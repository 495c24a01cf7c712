/** A text read in one language, with the language that was used. */
export interface TextReading {
  /** The words. */
  readonly text: string;
  /** The tag the words stand under, as the text writes it. */
  readonly language: string;
  /** True when the words are not in the first language that was asked for. */
  readonly fallback: boolean;
}
