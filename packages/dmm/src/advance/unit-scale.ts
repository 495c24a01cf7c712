/** Finer costs are refused: sums of whole units are exact, sums of fractions are not. */
const mostDecimals = 6;

/**
 * By what all costs have to be multiplied to become whole numbers.
 *
 * @param costs - finite
 * @returns a power of ten up to a million; null when some cost has more decimals than six, or the sum leaves the range of
 * exact whole numbers
 */
export function unitScale(costs: readonly number[]): number | null {
  for (let decimals = 0; decimals <= mostDecimals; decimals += 1) {
    if (!costs.every((cost) => Number(cost.toFixed(decimals)) === cost)) continue;
    const scale = Number(`1e${decimals}`);
    const total = costs.reduce((sum, cost) => sum + Math.round(cost * scale), 0);
    return Number.isSafeInteger(total) ? scale : null;
  }
  return null;
}
