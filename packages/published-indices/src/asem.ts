import type { Instrument } from '@sopana/scoring';
import document2018 from '../documents/asem-2018.json' with { type: 'json' };

/**
 * The ASEM Sustainable Connectivity Index, 2018: 49 indicators, eight pillars, two sub-indices. It is not fitted:
 * means, limits and goalposts are read off a reference table by `fitInstrument`.
 *
 * @example
 * ```ts
 * asem2018.pipelines?.map((pipeline) => pipeline.id); // => ['missing', 'outliers', 'higherIsBetter', 'lowerIsBetter']
 * ```
 *
 * @source European Union (JRC), ASEM Sustainable Connectivity Portal (CC BY 4.0), as in COINr 1.1.14; see docs/methods/asem.md.
 */
export const asem2018: Instrument = document2018 as Instrument;
