import type { Condition } from './condition.js';
import { runSteps } from './run-steps.js';
import type { Scalar } from './scalar.js';
import type { JoinStep, TestStep } from './step.js';
import { stepsOf } from './steps-of.js';
import type { Subject } from './subject.js';

/** The caller's own words for what a condition speaks of; undefined leaves it to the plain form. */
export interface SentenceLabels<X = never> {
  /** Words for a subject, such as `the budget`. */
  subject?(subject: Subject): string | undefined;
  /** Words for a value of a subject, such as the label of an option. */
  value?(subject: Subject, value: Scalar): string | undefined;
  /** A sentence for a clause of the caller's own. */
  clause?(clause: X): string | undefined;
}

interface Phrase {
  readonly text: string;
  /** Whether it must be bracketed inside a longer sentence. */
  readonly joined: boolean;
}

const verbs = {
  has: 'includes',
  atLeast: 'is at least',
  atMost: 'is at most',
  above: 'is above',
  below: 'is below',
} as const;

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? 'nothing';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

function testSentence<X>({ subject, test }: TestStep, labels: SentenceLabels<X>): string {
  const plain = subject.kind === 'answered' ? `"${subject.id}"` : `${subject.kind} "${subject.id}"`;
  const name = labels.subject?.(subject) ?? plain;
  const word = (value: Scalar): string =>
    labels.value?.(subject, value) ?? (typeof value === 'string' ? `"${value}"` : String(value));
  if (test.name === 'present') return `${name} is ${test.operand ? '' : 'not '}known`;
  if (test.name === 'isOneOf') {
    return `${name} is ${test.operand.length > 1 ? 'one of ' : ''}${listed(test.operand.map(word))}`;
  }
  if (test.name !== 'is') return `${name} ${verbs[test.name]} ${word(test.operand)}`;
  if (subject.kind !== 'answered') return `${name} is ${word(test.operand)}`;
  return `${name} is ${test.operand === true ? '' : 'not '}answered`;
}

function joinSentence({ op }: JoinStep, parts: readonly Phrase[]): Phrase {
  const [first, ...rest] = parts;
  if (first === undefined) return { text: op === 'all' ? 'always' : 'never', joined: false };
  if (rest.length === 0) return first;
  const texts = parts.map((part) => (part.joined ? `(${part.text})` : part.text));
  return { text: texts.join(op === 'all' ? ' and ' : ' or '), joined: true };
}

/**
 * A condition as an English sentence, for reports and reviews.
 *
 * @param condition - any depth
 * @param labels - the caller's words for subjects, values and clauses of its own
 * @returns the sentence, without a capital or a full stop; parts that join others are bracketed
 *
 * @example
 * ```ts
 * sentenceOf({ any: [{ fact: 'staff', above: 9 }, { not: { answered: 'q1' } }] }); // => 'fact "staff" is above 9 or not ("q1" is answered)'
 * sentenceOf({ fact: 'staff', atLeast: 3 }, { subject: () => 'the number of staff' }); // => 'the number of staff is at least 3'
 * ```
 *
 * @source Our convention: what a reviewer reads comes from the condition itself, so the two cannot drift apart.
 */
export function sentenceOf<X = never>(condition: Condition<X>, labels: SentenceLabels<X> = {}): string {
  return runSteps<X, Phrase>(stepsOf(condition), {
    test: (step) => ({ text: testSentence(step, labels), joined: false }),
    opaque: ({ clause }) => ({
      text: labels.clause?.(clause) ?? 'a clause that is not understood',
      joined: false,
    }),
    join: joinSentence,
    not: ({ text }) => ({ text: `not (${text})`, joined: false }),
  }).text;
}
