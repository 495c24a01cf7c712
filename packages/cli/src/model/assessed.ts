import type { Assessment, CompiledInstrument, CompiledModel } from '@sopana/dmm';

/** Organisations assessed with one instrument of a maturity model. */
export interface Assessed {
  /** The model. */
  readonly compiled: CompiledModel;
  /** The instrument. */
  readonly instrument: CompiledInstrument;
  /** One for each organisation, in the order of the file of answers; its id is that of the organisation. */
  readonly assessments: readonly Assessment[];
}
