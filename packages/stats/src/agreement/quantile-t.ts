import { betaQuantile } from '@sopana/core/arithmetic';

/**
 * How far from 0 a value of Student's t lies within, on either side, with some confidence.
 *
 * @param confidence - above 0, below 1
 * @param degrees - degrees of freedom, above 0
 * @returns the half width, above 0
 *
 * @source NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.6.4: t² / (t² + degrees) follows a beta distribution.
 *
 * @internal
 */
export function quantileT(confidence: number, degrees: number): number {
  const within = betaQuantile(confidence, 0.5, degrees / 2);
  const beyond = betaQuantile(1 - confidence, degrees / 2, 0.5);
  return Math.sqrt((degrees * within) / beyond);
}
