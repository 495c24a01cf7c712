import type { Provenance } from '@sopana/core/document';
import type { Text } from '@sopana/core/text';

/** What every object of a document may say about itself; planning never reads it. */
export interface Described extends Provenance {
  /** Short name for people. */
  readonly label?: Text;
}
