/** (1 − γ), then (−1)^k (ζ(k) − 1) / k for k from 2: the series of ln Γ(2 + z) in z. */
const coefficients: readonly number[] = [
  0.42278433509846713, 0.3224670334241132, -0.0673523010531981, 0.020580808427784546, -0.007385551028673986,
  0.0028905103307415234, -0.001192753911703261, 0.0005096695247430425, -0.00022315475845357939,
  9.945751278180853e-5, -4.492623673813314e-5, 2.050721277567069e-5, -9.439488275268397e-6,
  4.374866789907488e-6, -2.039215753801366e-6, 9.55141213040742e-7, -4.492469198764566e-7,
  2.1207184805554665e-7, -1.0043224823968099e-7, 4.7698101693639804e-8, -2.2711094608943164e-8,
  1.0838659214896955e-8, -5.183475041970047e-9, 2.4836745438024785e-9, -1.1921401405860912e-9,
  5.731367241678862e-10, -2.7595228851242334e-10,
];

/**
 * ln Γ(2 + z).
 *
 * @param z - at most ½ in magnitude
 * @returns the logarithm, precise in proportion also near z = 0
 *
 * @source NIST Digital Library of Mathematical Functions 5.7.3; Abramowitz and Stegun 6.1.33.
 */
export function gammaSeries(z: number): number {
  let sum = 0;
  for (let k = coefficients.length - 1; k >= 0; k -= 1) sum = (sum + (coefficients[k] as number)) * z;
  return sum;
}
