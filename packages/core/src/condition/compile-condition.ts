import { allHold } from './all-hold.js';
import { anyHolds } from './any-holds.js';
import type { Condition } from './condition.js';
import type { ConditionContext } from './condition-context.js';
import { judgeTest } from './judge-test.js';
import { negated } from './negated.js';
import { runSteps } from './run-steps.js';
import { stepsOf } from './steps-of.js';
import type { Subject } from './subject.js';
import type { Truth } from './truth.js';
import { truthOfCause } from './truth-of-cause.js';

/** A condition laid out once, for many readings. */
export interface CompiledCondition {
  /** What its clauses read, each subject once, in the order of the condition. */
  readonly subjects: readonly Subject[];
  /** What it comes to in a context, without the reasons. */
  readonly truthIn: (context: Pick<ConditionContext, 'read' | 'order'>) => Truth;
}

/**
 * A condition laid out once, for many readings.
 *
 * @param condition - any depth
 * @param expand - turns a clause of the caller's own into a condition
 * @returns what it reads, and a function that gives the same truth as `evaluateCondition`
 *
 * @example
 * ```ts
 * const compiled = compileCondition({ not: { fact: 'size', above: 9 } });
 * compiled.subjects; // => [{ kind: 'fact', id: 'size' }]
 * compiled.truthIn({ read: () => ({ known: true, value: 10 }) }); // => 'false'
 * ```
 *
 * @source Our convention: reasons are worked out when somebody asks for them.
 */
export function compileCondition<X = never>(
  condition: Condition<X>,
  expand?: (clause: X) => Condition<X>,
): CompiledCondition {
  const steps = stepsOf(condition, expand);
  const subjects = new Map<string, Subject>();
  for (const step of steps) {
    if (step.op === 'test') subjects.set(JSON.stringify(step.subject), step.subject);
  }
  return {
    subjects: [...subjects.values()],
    truthIn(context) {
      const order = context.order?.bind(context);
      return runSteps<X, Truth>(steps, {
        test: ({ subject, test }) => truthOfCause(judgeTest(subject, test, context.read(subject), order)),
        opaque: () => 'unknown',
        join: ({ op }, parts) => (op === 'all' ? allHold(parts) : anyHolds(parts)),
        not: negated,
      });
    },
  };
}
