import type { Instrument } from '@sopana/scoring';
import type { Cell } from './cell.js';
import type { Shape } from './shape.js';

/** What needs are read off. */
export interface NeedSource {
  /** The document. */
  readonly instrument: Instrument;
  /** The shapes of its items and nodes. */
  readonly shapes: readonly Shape[];
  /** What can become of them before anything is decided or asked. */
  readonly cells: readonly Cell[];
}
