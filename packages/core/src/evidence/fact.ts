import type { Scalar } from '../condition/scalar.js';
import type { Evidence } from './evidence.js';

/** Something that is known, or known to be unknown, with what shows it. */
export interface Fact {
  /** Its id, unique in its document. */
  readonly id: string;
  /** One value or a list of them; null when it is not known. */
  readonly value: Scalar | readonly Scalar[] | null;
  /** What shows it, in the document's order; may be empty. */
  readonly evidence: readonly Evidence[];
}
