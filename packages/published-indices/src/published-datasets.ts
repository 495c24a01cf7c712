import egdi from '../documents/datasets/egdi.json' with { type: 'json' };
import gtmi from '../documents/datasets/gtmi.json' with { type: 'json' };
import type { PublishedDataset } from './published-dataset.js';

/**
 * How each published file is read that is one plain table, GTMI and then EGDI by edition; the files themselves are not
 * in this package.
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
];
