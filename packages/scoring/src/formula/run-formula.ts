import { cbrt, exp, ln, log10, pow } from '@sopana/core/arithmetic';
import { classCode, VALUE } from '../model/class-code.js';
import type { Formula, FormulaFunction } from '../model/formula.js';
import { scoredCode } from '../model/scored-code.js';

/** What a formula reads in one row. */
export interface FormulaRow {
  /** Class code of an id. */
  readonly code: (id: string) => number;
  /** Value of an id; read only where the class is `value`. */
  readonly value: (id: string) => number;
}

/** The outcome of an expression in one row: a number, the class of what is missing, or a number that does not exist. */
export type FormulaOutcome =
  | number
  | { readonly code: number }
  | { readonly fault: 'score.zeroDivisor' | 'score.outOfDomain'; readonly what: string };

/**
 * The number of a formula in one row, worked out exactly as it is written.
 *
 * @param formula - the expression
 * @param row - what it reads
 * @returns the number, or why there is none: the most severe class among what is missing, or the first fault
 */
export function runFormula(formula: Formula, row: FormulaRow): FormulaOutcome {
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'read': {
      const code = scoredCode[row.code(formula.id)] ?? classCode.unanswered;
      return code === VALUE ? row.value(formula.id) : { code };
    }
    case 'negate': {
      const part = runFormula(formula.of, row);
      return typeof part === 'number' ? -part : part;
    }
    case 'binary': {
      const left = runFormula(formula.left, row);
      const right = runFormula(formula.right, row);
      if (typeof left !== 'number' || typeof right !== 'number') return absent([left, right]);
      if (formula.operator === '+') return left + right;
      if (formula.operator === '-') return left - right;
      if (formula.operator === '*') return left * right;
      return right === 0 ? { fault: 'score.zeroDivisor', what: `${left} / 0` } : left / right;
    }
    case 'call':
      return runCall(formula.name, formula.arguments, row);
  }
}

function runCall(name: FormulaFunction, parts: readonly Formula[], row: FormulaRow): FormulaOutcome {
  const outcomes = parts.map((part) => runFormula(part, row));
  if (name === 'coalesce') {
    // A fault is not an absence: it is reported, not passed over.
    const first = outcomes.find((outcome) => typeof outcome === 'number' || 'fault' in outcome);
    return first ?? absent(outcomes);
  }
  const numbers = outcomes.filter((outcome) => typeof outcome === 'number');
  if (numbers.length < outcomes.length) return absent(outcomes);
  const [first = 0, second = 0, third = 0] = numbers;
  const domain = (holds: boolean, number: () => number): FormulaOutcome =>
    holds ? number() : { fault: 'score.outOfDomain', what: `${name}(${numbers.join(', ')})` };
  switch (name) {
    case 'min':
      return Math.min(...numbers);
    case 'max':
      return Math.max(...numbers);
    case 'clip':
      return domain(second <= third, () => Math.min(Math.max(first, second), third));
    case 'abs':
      return Math.abs(first);
    case 'pow':
      return domain(
        first > 0 || (first < 0 && Number.isInteger(second)) || (first === 0 && second >= 0),
        () => pow(first, second),
      );
    case 'ln':
      return domain(first > 0, () => ln(first));
    case 'log10':
      return domain(first > 0, () => log10(first));
    case 'exp':
      return exp(first);
    case 'sqrt':
      return domain(first >= 0, () => Math.sqrt(first));
    case 'cbrt':
      return cbrt(first);
  }
}

/** Faults come before absences: they say more. */
function absent(outcomes: readonly FormulaOutcome[]): FormulaOutcome {
  let codes = 0;
  for (const outcome of outcomes) {
    if (typeof outcome === 'number') continue;
    if ('fault' in outcome) return outcome;
    codes |= outcome.code;
  }
  return { code: 1 << (31 - Math.clz32(codes)) };
}
