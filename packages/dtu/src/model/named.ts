import type { Provenance } from '@sopana/core/document';
import type { Text } from '@sopana/core/text';

/** Something of a document that has an id and may have a name for people. */
export interface Named extends Provenance {
  /** Its id, unique among its kind in the document. */
  readonly id: string;
  /** Short name for people. */
  readonly label?: Text;
}
