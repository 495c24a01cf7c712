import type { PublishedDataset } from '@sopana/published-indices';
import type { Part } from '@sopana/scoring';

/**
 * How far a mean of printed components may be from the mean of the full ones.
 *
 * @param parts - the components with their weights
 * @param dataset - says with how many digits each is printed
 * @returns half a unit of the last digit of each component, times its share of the weight; 0 for full doubles
 */
export function inputHalfWidth(parts: readonly Part[], { inputDigits }: PublishedDataset): number {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.reduce((sum, { of, weight }) => {
    const digits = inputDigits[of];
    return digits === undefined ? sum : sum + ((weight / total) * 0.5) / 10 ** digits;
  }, 0);
}
