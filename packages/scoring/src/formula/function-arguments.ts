import type { FormulaFunction } from '../model/formula.js';

/** Least and greatest number of arguments of each function. */
export const functionArguments: Readonly<Record<FormulaFunction, readonly [number, number]>> = {
  min: [1, 64],
  max: [1, 64],
  clip: [3, 3],
  abs: [1, 1],
  pow: [2, 2],
  ln: [1, 1],
  log10: [1, 1],
  exp: [1, 1],
  sqrt: [1, 1],
  cbrt: [1, 1],
  coalesce: [1, 64],
};

/**
 * Whether a name is that of a function.
 *
 * @param name - any word
 * @returns true for the eleven functions of the language
 */
export function isFormulaFunction(name: string): name is FormulaFunction {
  return Object.hasOwn(functionArguments, name);
}
