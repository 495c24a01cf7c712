import egdi from '../documents/quoted/egdi.json' with { type: 'json' };
import gtmi from '../documents/quoted/gtmi.json' with { type: 'json' };
import type { QuotedTable } from './quoted-table.js';

/**
 * At most ten published rows of GTMI and of EGDI, so that a reproduction can be tried without any file; those of the
 * other indices stand in `datasetsInParts`.
 *
 * @example
 * ```ts
 * quotedRows[0].rows[0].slice(0, 4); // => ['2020', 'LKA', 'Sri Lanka', 'B']
 * ```
 *
 * @source Each table cites its publisher.
 */
export const quotedRows: readonly QuotedTable[] = [...gtmi, ...egdi];
