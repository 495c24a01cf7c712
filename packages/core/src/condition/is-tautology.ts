import type { Condition } from './condition.js';
import { isSatisfiable } from './is-satisfiable.js';
import type { Assignment, UndecidedSatisfiability } from './satisfiability.js';
import type { Vocabulary } from './vocabulary.js';

/** No values make the condition false. */
export interface Tautology {
  /** Always `yes`. */
  readonly tautology: 'yes';
}

/** Some values make the condition false. */
export interface NotTautology {
  /** Always `no`. */
  readonly tautology: 'no';
  /** Values that do. */
  readonly counterexample: readonly Assignment[];
}

/** The search could not tell. */
export interface UndecidedTautology {
  /** Always `undecided`. */
  readonly tautology: 'undecided';
  /** Why, as for {@link UndecidedSatisfiability}. */
  readonly reason: string;
}

/** Whether a condition is never false. */
export type TautologyResult = Tautology | NotTautology | UndecidedTautology;

/**
 * Whether a condition is never false, so that it decides nothing.
 *
 * @param condition - any depth
 * @param vocabulary - what each subject can be
 * @param limit - how many partial choices to look at, at most; from 1, 100,000 when left out
 * @returns `yes`, a counterexample, or `undecided`; a condition that is never false may still be unknown
 *
 * @example
 * ```ts
 * const vocabulary = { domainOf: () => ({ type: 'boolean' }) };
 * isTautology({ any: [{ fact: 'ready', is: true }, { fact: 'ready', is: false }] }, vocabulary); // => { tautology: 'yes' }
 * isTautology({ fact: 'ready', is: true }, vocabulary).tautology; // => 'no'
 * ```
 *
 * @source Our convention: a condition is never false when its opposite is never true.
 */
export function isTautology<X = never>(
  condition: Condition<X>,
  vocabulary: Vocabulary<X>,
  limit: number = 100_000,
): TautologyResult {
  const opposite = isSatisfiable<X>({ not: condition }, vocabulary, limit);
  if (opposite.satisfiable === 'no') return { tautology: 'yes' };
  if (opposite.satisfiable === 'yes') return { tautology: 'no', counterexample: opposite.example };
  return { tautology: 'undecided', reason: opposite.reason };
}
