/**
 * What Stirling's formula leaves over: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π).
 *
 * @param x - at least 12
 * @returns the remainder, above 0, at most 1 / 144
 *
 * @source NIST Digital Library of Mathematical Functions 5.11.1; Abramowitz and Stegun 6.1.41.
 */
export function stirlingSeries(x: number): number {
  const w = 1 / (x * x);
  const far = 1 / 1188 - w * (691 / 360360 - w * (1 / 156 - w * (3617 / 122400)));
  return (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * far)))) / x;
}
