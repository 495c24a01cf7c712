/**
 * Published indices as documents: formulas and parameters, how the published files are read, and
 * a few quoted rows; no other observation. Data only: the engine is `@sopana/scoring`.
 *
 * @packageDocumentation
 */
export { asem2018 } from './asem.js';
export type { DatasetInParts, ImputedCells, RepeatedYears } from './dataset-in-parts.js';
export { datasetsInParts } from './datasets-in-parts.js';
export { desi2022 } from './desi.js';
export {
  egdi2003,
  egdi2004,
  egdi2005,
  egdi2008,
  egdi2010,
  egdi2012,
  egdi2014,
  egdi2016,
  egdi2018,
  egdi2020,
  egdi2022,
  egdi2024,
} from './egdi.js';
export { gtmi } from './gtmi.js';
export { gdi2023, gii2023, hdi2023, ihdi2023 } from './hdi.js';
export type { LeaveOut, PublishedDataset } from './published-dataset.js';
export { publishedDatasets } from './published-datasets.js';
export { publishedIndices } from './published-indices.js';
export { quotedRows } from './quoted-rows.js';
export type { QuotedTable } from './quoted-table.js';
