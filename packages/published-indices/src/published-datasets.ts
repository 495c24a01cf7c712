import asem from '../documents/datasets/asem.json' with { type: 'json' };
import desi from '../documents/datasets/desi.json' with { type: 'json' };
import egdi from '../documents/datasets/egdi.json' with { type: 'json' };
import gdi from '../documents/datasets/gdi.json' with { type: 'json' };
import gii from '../documents/datasets/gii.json' with { type: 'json' };
import gtmi from '../documents/datasets/gtmi.json' with { type: 'json' };
import hdi from '../documents/datasets/hdi.json' with { type: 'json' };
import ihdi from '../documents/datasets/ihdi.json' with { type: 'json' };
import type { PublishedDataset } from './published-dataset.js';

/**
 * How each published file is read, in the order of `publishedIndices`; the files themselves are not in this package.
 *
 * @example
 * ```ts
 * publishedDatasets[0].file; // => 'gtmi/gtmi_2020_2022_2025.csv'
 * publishedDatasets[0].published; // => { gtmi: 'gtmi', group: 'grp' }
 * ```
 *
 * @source Headers and digits of the files, as published.
 */
export const publishedDatasets: readonly PublishedDataset[] = [
  ...(gtmi as readonly PublishedDataset[]),
  ...(egdi as readonly PublishedDataset[]),
  ...(desi as readonly PublishedDataset[]),
  ...(hdi as readonly PublishedDataset[]),
  ...(gdi as readonly PublishedDataset[]),
  ...(ihdi as readonly PublishedDataset[]),
  ...(gii as readonly PublishedDataset[]),
  ...(asem as readonly PublishedDataset[]),
];
