import { bitsView } from './bits-view.js';
import { lnKernel } from './ln-kernel.js';
import type { Pair } from './pair.js';
import { powerOfTwo } from './power-of-two.js';

/**
 * ln(x + lost) as a pair, for a finite x above 0.
 *
 * @param x - above 0, finite
 * @param lost - what `x` leaves over, below a unit in its last place; 0 for an exact `x` or a subnormal one
 * @param out - receives the logarithm to about 2^−70 of its size
 *
 * @source Cody and Waite, Software Manual for the Elementary Functions (1980): x = 2^k · m with m near 1.
 */
export function lnPair(x: number, lost: number, out: Pair): void {
  // 2^54 lifts every subnormal into the normal range.
  const subnormal = x < 2.2250738585072014e-308;
  bitsView.setFloat64(0, subnormal ? x * 18014398509481984 : x);
  const word = bitsView.getUint32(0);
  bitsView.setUint32(0, (word & 0xfffff) | 0x3ff00000);
  const m = bitsView.getFloat64(0);
  // Above √2, halving the significand brings it closer to 1.
  const halved = m > Math.SQRT2;
  const k = (word >>> 20) - (subnormal ? 1077 : 1023) + (halved ? 1 : 0);
  lnKernel((halved ? m * 0.5 : m) - 1, lost === 0 ? 0 : lost * powerOfTwo(-k), k, out);
}
