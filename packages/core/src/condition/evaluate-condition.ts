import { allHold } from './all-hold.js';
import { anyHolds } from './any-holds.js';
import type { Condition } from './condition.js';
import type { ConditionContext } from './condition-context.js';
import { judgeTest } from './judge-test.js';
import { negated } from './negated.js';
import { runSteps } from './run-steps.js';
import { stepsOf } from './steps-of.js';
import type { Truth } from './truth.js';
import { truthOfCause } from './truth-of-cause.js';
import type { Verdict } from './verdict.js';

function decidedBy(truth: Truth, parts: readonly Verdict[]): Verdict {
  // A part that came out otherwise did not decide: one false settles an `all`, whatever the others say.
  const deciding = parts.filter((part) => part.truth === truth);
  return { truth, reasons: deciding.flatMap((part) => part.reasons) };
}

/**
 * What a condition comes to, and the clauses that decided it.
 *
 * @param condition - any depth; evaluated without recursion
 * @param context - where subjects are read; asked once for each clause, in the order of the condition
 * @returns true, false or unknown with reasons: of a false `all` the false parts, of a true one all parts, of an unknown
 *   one the unknown parts; `any` the other way round; a test of the wrong kind of value is unknown, not false
 *
 * @example
 * ```ts
 * const facts = { budget: 5 };
 * const context = { read: ({ id }) => (Object.hasOwn(facts, id) ? { known: true, value: facts[id] } : { known: false, reason: 'missing' }) };
 * evaluateCondition({ fact: 'budget', atLeast: 3 }, context).truth; // => 'true'
 * evaluateCondition({ all: [{ fact: 'budget', atLeast: 3 }, { fact: 'mandate', is: true }] }, context).truth; // => 'unknown'
 * ```
 *
 * @source S. C. Kleene, Introduction to Metamathematics (1952), section 64: strong three-valued logic.
 */
export function evaluateCondition<X = never>(condition: Condition<X>, context: ConditionContext<X>): Verdict {
  const expand = context.expand?.bind(context);
  const order = context.order?.bind(context);
  return runSteps<X, Verdict>(stepsOf(condition, expand), {
    test({ path, subject, test }) {
      const reading = context.read(subject);
      const cause = judgeTest(subject, test, reading, order);
      const truth = truthOfCause(cause);
      return { truth, reasons: [{ path, subject, test, reading, truth, cause }] };
    },
    opaque({ path }) {
      const cause = 'notUnderstood';
      const reading = { known: false, reason: cause } as const;
      return {
        truth: 'unknown',
        reasons: [{ path, subject: null, test: null, reading, truth: 'unknown', cause }],
      };
    },
    join({ op }, parts) {
      const truths = parts.map((part) => part.truth);
      return decidedBy(op === 'all' ? allHold(truths) : anyHolds(truths), parts);
    },
    not: ({ truth, reasons }) => ({ truth: negated(truth), reasons }),
  });
}
