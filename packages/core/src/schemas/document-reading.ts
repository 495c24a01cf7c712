import type { DocumentLimits } from '../document/document-limits.js';
import type { DocumentUpgrade } from '../document/document-upgrade.js';

/** What `parseDocument` has to know about a kind of document. */
export interface DocumentReading {
  /** The kind, such as `instrument`. */
  readonly kind: string;
  /** The current version of its format, from 1; the schema is of this version. */
  readonly version: number;
  /** The steps from version 1 to the current one; needed from version 2 on. */
  readonly upgrades?: readonly DocumentUpgrade[];
  /** Sizes up to which documents are read. */
  readonly limits?: DocumentLimits;
}
