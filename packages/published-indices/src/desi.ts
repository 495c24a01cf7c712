import type { Instrument } from '@sopana/scoring';
import document2022 from '../documents/desi-2022.json' with { type: 'json' };

/**
 * The Digital Economy and Society Index of the European Commission, 2022: 33 indicators, ten sub-dimensions, four dimensions.
 *
 * @example
 * ```ts
 * desi2022.items.length; // => 33
 * desi2022.accepts; // => ['commission']
 * ```
 *
 * @source European Commission, DESI 2022 (CC BY 4.0); see docs/methods/desi.md.
 */
export const desi2022: Instrument = document2022 as Instrument;
