import type { Instrument } from '@sopana/scoring';
import { asem2018 } from './asem.js';
import { desi2022 } from './desi.js';
import {
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
import { gtmi } from './gtmi.js';
import { gdi2023, gii2023, hdi2023, ihdi2023 } from './hdi.js';

/**
 * All documents of this package: GTMI, EGDI by edition, DESI, the human development family, and ASEM.
 *
 * @example
 * ```ts
 * publishedIndices.length; // => 19
 * publishedIndices.filter((index) => index.id === 'egdi').map((index) => index.version).slice(-2); // => ['2022', '2024']
 * ```
 *
 * @source The publishers named in each document.
 */
export const publishedIndices: readonly Instrument[] = [
  gtmi,
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
  desi2022,
  hdi2023,
  gdi2023,
  ihdi2023,
  gii2023,
  asem2018,
];
