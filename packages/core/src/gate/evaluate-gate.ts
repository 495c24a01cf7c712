import type { ConditionContext } from '../condition/condition-context.js';
import { evaluateCondition } from '../condition/evaluate-condition.js';
import type { Truth } from '../condition/truth.js';
import type { Reason } from '../condition/verdict.js';
import type { Gate } from './gate.js';

/** How a gate stands. `undecided` is not open: something that decides is not known. */
export type GateState = 'open' | 'closed' | 'undecided';

/** How a gate stands, and what decided it. */
export interface GateVerdict {
  /** Id of the gate. */
  readonly gate: string;
  /** How it stands. */
  readonly state: GateState;
  /** The clauses that decided, in the order of the condition; of an undecided gate, those that are not known. */
  readonly reasons: readonly Reason[];
}

const states: Readonly<Record<Truth, GateState>> = { true: 'open', false: 'closed', unknown: 'undecided' };

/**
 * How a gate stands, and what decided it.
 *
 * @param gate - with any condition
 * @param context - where subjects are read
 * @returns open only when the condition is known to hold; closed when it is known not to; else undecided
 *
 * @example
 * ```ts
 * const gate = { id: 'start', opensWhen: { fact: 'mandate', is: true } };
 * evaluateGate(gate, { read: () => ({ known: true, value: true }) }).state; // => 'open'
 * evaluateGate(gate, { read: () => ({ known: false, reason: 'missing' }) }).state; // => 'undecided'
 * ```
 *
 * @source Our convention: unknown is not no, and never opens a gate.
 */
export function evaluateGate<X = never>(gate: Gate<X>, context: ConditionContext<X>): GateVerdict {
  const { truth, reasons } = evaluateCondition(gate.opensWhen, context);
  return { gate: gate.id, state: states[truth], reasons };
}
