import { cbrt, exp, ln, log1p, log10 } from '@sopana/core/arithmetic';
import type { UnaryFunction } from '../model/step.js';
import type { Change } from './step-kind.js';

/** The functions that a step may name; null outside their domain. */
export const unary: Readonly<Record<UnaryFunction, Change>> = {
  ln: (value) => (value > 0 ? ln(value) : null),
  log10: (value) => (value > 0 ? log10(value) : null),
  log1p: (value) => (value > -1 ? log1p(value) : null),
  exp: (value) => exp(value),
  sqrt: (value) => (value >= 0 ? Math.sqrt(value) : null),
  cbrt: (value) => cbrt(value),
  abs: (value) => Math.abs(value),
};
