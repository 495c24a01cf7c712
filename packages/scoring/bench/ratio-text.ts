import type { Times } from './alternate.js';

/**
 * How many times as long one took as another: the middle of the turns' ratios, the least and the greatest.
 *
 * @param one - times of the one, by turn
 * @param other - times of the other, by the same turns
 * @returns as `0.81 (0.75–0.92)`
 */
export function ratioText(one: Times, other: Times): string {
  const ratios = one.map((time, turn) => time / (other[turn] ?? Number.NaN)).sort((a, b) => a - b);
  const [least = Number.NaN] = ratios;
  const middle = ratios[ratios.length >> 1] ?? Number.NaN;
  const most = ratios[ratios.length - 1] ?? Number.NaN;
  return `${middle.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
}
