import type { Comparison, Truth } from '@sopana/core/condition';
import type { Instrument, Quantifier, QuantifierTest, ScoringCondition } from '@sopana/scoring';
import { selectedItems } from './selected-items.js';

/** A clause that has to come out in some ways, or alternatives of which one has to. */
export type Clause =
  | { readonly clause: Comparison; readonly accepts: readonly Truth[] }
  | { readonly any: readonly (readonly Clause[])[] };

const opposite: Readonly<Record<Truth, Truth>> = { true: 'false', false: 'true', unknown: 'unknown' };

/**
 * What must hold for a condition to come out in one of some ways.
 *
 * @param condition - the condition
 * @param accepts - the ways
 * @param instrument - the document whose items quantifiers mean
 * @returns clauses that all must come out as they say; what cannot be said in this way is left out
 */
export function clausesOf(
  condition: ScoringCondition,
  accepts: readonly Truth[],
  instrument: Instrument,
): readonly Clause[] {
  if ('not' in condition) {
    const turned = accepts.map((truth) => opposite[truth]);
    return clausesOf(condition.not, turned, instrument);
  }
  if ('all' in condition) return joined(condition.all, accepts, 'true', 'false', instrument);
  if ('any' in condition) return joined(condition.any, accepts, 'false', 'true', instrument);
  if ('every' in condition || 'some' in condition) {
    // A policy for members without a value may let them pass: nothing is certain then.
    if (condition.missing !== undefined) return [];
    const members = 'every' in condition ? condition.every : condition.some;
    const ids = 'items' in members ? selectedItems(instrument, members) : members;
    const parts = ids.map((id) => memberOf(condition, id));
    return clausesOf('every' in condition ? { all: parts } : { any: parts }, accepts, instrument);
  }
  return [{ clause: condition as Comparison, accepts }];
}

/** `all` is true when each part is, and false when some part is; `any` is the same with true and false changed over. */
function joined(
  parts: readonly ScoringCondition[],
  accepts: readonly Truth[],
  whole: Truth,
  some: Truth,
  instrument: Instrument,
): readonly Clause[] {
  if (!accepts.includes(some)) return parts.flatMap((part) => clausesOf(part, accepts, instrument));
  if (accepts.includes(whole)) return [];
  return [{ any: parts.map((part) => clausesOf(part, accepts, instrument)) }];
}

function memberOf(quantifier: Quantifier, id: string): ScoringCondition {
  const subject = { [quantifier.read ?? 'answer']: id };
  const tests = (['is', 'isOneOf', 'atLeast', 'atMost', 'above', 'below'] as const).flatMap((name) => {
    const operand = (quantifier as QuantifierTest)[name];
    return operand === undefined ? [] : [{ ...subject, [name]: operand } as unknown as Comparison];
  });
  const [only] = tests;
  return tests.length === 1 && only !== undefined ? only : { all: tests };
}
