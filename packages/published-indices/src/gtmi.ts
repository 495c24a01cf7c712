import type { Instrument } from '@sopana/scoring';
import document from '../documents/gtmi.json' with { type: 'json' };

/**
 * The GovTech Maturity Index of the World Bank: the mean of four component indices, and the group A to D.
 *
 * @example
 * ```ts
 * gtmi.items.map((item) => item.id); // => ['cgsi', 'psdi', 'dcei', 'gtei']
 * ```
 *
 * @source World Bank, GovTech Dataset, editions 2020, 2022 and 2025 (CC BY 4.0); see docs/methods/gtmi.md.
 */
export const gtmi: Instrument = document as Instrument;
