import { betaQuantile } from '@sopana/core/arithmetic';

/**
 * The value below which a share of an F distribution lies.
 *
 * @param share - above 0, below 1
 * @param above - degrees of freedom above the line, above 0; need not be whole
 * @param below - degrees of freedom below the line, above 0; need not be whole
 * @returns the value, above 0
 *
 * @source NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.6.5: the quotient follows a beta distribution. Both parts of it are quantiles
 * of their own, so that neither is what the other leaves of 1.
 *
 * @internal
 */
export function quantileF(share: number, above: number, below: number): number {
  const part = betaQuantile(share, above / 2, below / 2);
  const rest = betaQuantile(1 - share, below / 2, above / 2);
  return (below * part) / (above * rest);
}
