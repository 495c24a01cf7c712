import type { Attempt } from '../model/attempt.js';
import { failure } from './failure.js';

/**
 * A whole number that the user gave for an option.
 *
 * @param option - its name, such as `--seed`
 * @param text - what was written
 * @param least - the least that is allowed
 * @param greatest - the greatest that is allowed
 * @returns the number; stops as wrong usage with `argument.badCount`
 */
export function readCount(option: string, text: string, least: number, greatest: number): Attempt<number> {
  const number = /^\d{1,16}$/.test(text) ? Number(text) : -1;
  if (number >= least && number <= greatest) return { ok: true, value: number };
  return failure(2, 'argument.badCount', option, { option, text, least, greatest });
}
