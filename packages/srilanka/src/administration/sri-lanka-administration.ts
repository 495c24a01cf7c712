import document from '../../documents/administration.json' with { type: 'json' };
import type { Administration } from './administration.js';

/**
 * Provinces, districts and kinds of organisation of Sri Lanka, with counts that state their date and source.
 *
 * @example
 * ```ts
 * administration.provinces.length; // => 9
 * administration.provinces.flatMap(({ districts }) => districts).length; // => 25
 * administration.kinds.find(({ id }) => id === 'department')?.counts[0]?.count; // => 86
 * ```
 *
 * @source ISO 3166-2:LK; Cabinet figures of December 2024.
 */
export const administration: Administration = document as Administration;
