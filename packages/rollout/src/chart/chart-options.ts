import type { PhraseTable } from '../explain/phrase.js';

/** How a chart is drawn. */
export interface ChartOptions {
  /** Pixels from left to right, from 280; 960 when left out. Below 640 names stand above what they name. */
  readonly width?: number;
  /** In which names are read, in order of preference; `en` when left out. */
  readonly languages?: readonly string[];
  /** What ids in the picture begin with, so that two may stand on one page; `rollout` when left out. */
  readonly idPrefix?: string;
  /** The words of the chart; English when left out. */
  readonly table?: PhraseTable;
}
