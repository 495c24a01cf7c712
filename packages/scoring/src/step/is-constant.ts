import type { Constant, Parameter } from '../model/parameter.js';

/**
 * Whether a parameter is the same for all subjects.
 *
 * @param parameter - any parameter
 * @returns true for a number, a logarithm or a quotient
 */
export function isConstant(parameter: Parameter): parameter is Constant {
  return typeof parameter === 'number' || 'ln' in parameter || 'ratio' in parameter;
}
