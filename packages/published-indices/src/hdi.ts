import type { Instrument } from '@sopana/scoring';
import gdiDocument from '../documents/gdi-2023-24.json' with { type: 'json' };
import giiDocument from '../documents/gii-2023-24.json' with { type: 'json' };
import hdiDocument from '../documents/hdi-2023-24.json' with { type: 'json' };
import ihdiDocument from '../documents/ihdi-2023-24.json' with { type: 'json' };

/**
 * The Human Development Index of UNDP, edition 2023/24: the cube root of life expectancy, education and income.
 *
 * @example
 * ```ts
 * hdi2023.items.map((item) => item.id); // => ['le', 'eys', 'mys', 'gnipc']
 * ```
 *
 * @source UNDP, Human Development Report 2023/24, technical note 1 (CC BY 3.0 IGO); see docs/methods/hdi.md.
 */
export const hdi2023: Instrument = hdiDocument as Instrument;

/**
 * The Gender Development Index of UNDP, edition 2023/24: human development of women over that of men.
 *
 * @source UNDP, Human Development Report 2023/24, technical note 3 (CC BY 3.0 IGO); see docs/methods/hdi.md.
 */
export const gdi2023: Instrument = gdiDocument as Instrument;

/**
 * The Inequality-adjusted Human Development Index of UNDP, edition 2023/24: each dimension less its inequality.
 *
 * @source UNDP, Human Development Report 2023/24, technical note 2 (CC BY 3.0 IGO); see docs/methods/hdi.md.
 */
export const ihdi2023: Instrument = ihdiDocument as Instrument;

/**
 * The Gender Inequality Index of UNDP, edition 2023/24: health, empowerment and labour of women and men.
 *
 * @source UNDP, Human Development Report 2023/24, technical note 4 (CC BY 3.0 IGO); see docs/methods/hdi.md.
 */
export const gii2023: Instrument = giiDocument as Instrument;
