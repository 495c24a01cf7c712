import asem from '../documents/datasets/asem.json' with { type: 'json' };
import desi from '../documents/datasets/desi.json' with { type: 'json' };
import gdi from '../documents/datasets/gdi.json' with { type: 'json' };
import gii from '../documents/datasets/gii.json' with { type: 'json' };
import hdi from '../documents/datasets/hdi.json' with { type: 'json' };
import ihdi from '../documents/datasets/ihdi.json' with { type: 'json' };
import type { DatasetInParts } from './dataset-in-parts.js';

/**
 * How each publication is read that is not one plain table: DESI, the human development family, and ASEM.
 *
 * @example
 * ```ts
 * datasetsInParts.map((dataset) => dataset.index); // => ['desi', 'hdi', 'gdi', 'ihdi', 'gii', 'asem']
 * datasetsInParts[1].years; // => { first: 1990, last: 2022 }
 * ```
 *
 * @source Headers and digits of the files, as published; each table of quoted rows cites its publisher.
 */
export const datasetsInParts: readonly DatasetInParts[] = [
  desi as DatasetInParts,
  hdi as DatasetInParts,
  gdi as DatasetInParts,
  ihdi as DatasetInParts,
  gii as DatasetInParts,
  asem as DatasetInParts,
];
