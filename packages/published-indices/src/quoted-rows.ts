import asem from '../documents/quoted/asem.json' with { type: 'json' };
import desi from '../documents/quoted/desi.json' with { type: 'json' };
import egdi from '../documents/quoted/egdi.json' with { type: 'json' };
import gdi from '../documents/quoted/gdi.json' with { type: 'json' };
import gii from '../documents/quoted/gii.json' with { type: 'json' };
import gtmi from '../documents/quoted/gtmi.json' with { type: 'json' };
import hdi from '../documents/quoted/hdi.json' with { type: 'json' };
import ihdi from '../documents/quoted/ihdi.json' with { type: 'json' };
import type { QuotedTable } from './quoted-table.js';

/**
 * At most ten published rows for each index, so that a reproduction can be tried without any file.
 *
 * @example
 * ```ts
 * quotedRows[0].rows[0].slice(0, 4); // => ['2020', 'LKA', 'Sri Lanka', 'B']
 * ```
 *
 * @source Each table cites its publisher.
 */
export const quotedRows: readonly QuotedTable[] = [
  ...gtmi,
  ...egdi,
  ...desi,
  ...hdi,
  ...gdi,
  ...ihdi,
  ...gii,
  ...asem,
];
