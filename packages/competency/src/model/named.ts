import type { Text } from '@sopana/core/text';
import type { Described } from '@sopana/scoring';
import type { CarriedValue } from './carried-value.js';
import type { ExternalIdentifier } from './external-identifier.js';

/** What every object of a framework may say about itself besides its own members; arithmetic never reads it. */
export interface Named extends Described {
  /** What it is, in a sentence or more. */
  readonly description?: Text;
  /** What other systems call it; import and export keep them. */
  readonly identifiers?: readonly ExternalIdentifier[];
  /** What another format said about it for which this one has no member; kept for the way back. */
  readonly carried?: readonly CarriedValue[];
}
