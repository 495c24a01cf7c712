import type { Text } from '../text/text.js';

/**
 * How well a statement is founded: `documented` was published by those it is about, `observed` was seen in
 * what they made public, `authored` was written by the author of the document.
 */
export type Standing = 'documented' | 'observed' | 'authored';

/** Where a part of a document comes from; any object of a document may carry these keys. */
export interface Provenance {
  /** How well the part is founded. */
  readonly provenance?: Standing;
  /** The publication, page or address it comes from. */
  readonly source?: string;
  /** The licence of the source, such as an SPDX identifier. */
  readonly licence?: string;
  /** The credit that the licence asks for. */
  readonly attribution?: string;
  /** A remark for the reader, in one or more languages or, where there is no translation, as plain words. */
  readonly note?: Text | string;
}
