import { classCode, VALUE } from '../model/class-code.js';
import type { Scale } from '../model/scale.js';

/**
 * How a raw answer gives its class.
 *
 * @param scale - the scale; null for an unlimited number
 * @returns class code by raw answer; null where every answer is a value
 */
export function classReader(scale: Scale | null): ((raw: number) => number) | null {
  if (scale?.type !== 'choice' || !scale.options.some((option) => 'class' in option)) return null;
  const codes = scale.options.map((option) => ('class' in option ? classCode[option.class] : VALUE));
  return (raw) => codes[raw] ?? VALUE;
}
