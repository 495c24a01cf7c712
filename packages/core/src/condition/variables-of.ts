import type { Reading } from './condition-context.js';
import type { Domain } from './domain.js';
import { judgeTest } from './judge-test.js';
import type { Order } from './places-of.js';
import { pointsOf } from './points-of.js';
import type { Scalar } from './scalar.js';
import type { Step, TestStep } from './step.js';
import type { Subject } from './subject.js';
import { truthOfCause } from './truth-of-cause.js';
import type { Candidate, Variable } from './variable.js';
import type { Vocabulary } from './vocabulary.js';

type Value = Scalar | readonly Scalar[] | null;

interface Place {
  readonly at: number;
  readonly step: TestStep;
}

function readingOf(subject: Subject, value: Value): Reading {
  if (subject.kind === 'answered') return { known: true, value: value !== null && value !== false };
  return value === null ? { known: false, reason: 'absent' } : { known: true, value };
}

function candidateOf(value: Value, places: readonly Place[], order: Order): Candidate {
  const truths = places.map(({ at, step: { subject, test } }) => {
    return [at, truthOfCause(judgeTest(subject, test, readingOf(subject, value), order))] as const;
  });
  return { value, truths: new Map(truths) };
}

function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const byTruths = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = [...candidate.truths.values()].join();
    if (!byTruths.has(key)) byTruths.set(key, candidate);
  }
  return [...byTruths.values()];
}

function groupsOf<X>(steps: readonly Step<X>[]): readonly (readonly Place[])[] {
  const groups = new Map<string, Place[]>();
  for (const [at, step] of steps.entries()) {
    if (step.op !== 'test') continue;
    // Whether an item is answered is not free of what its answer is, so the two are one variable.
    const kind = step.subject.kind === 'answered' ? 'answer' : step.subject.kind;
    const key = `${kind} ${step.subject.id}`;
    groups.set(key, [...(groups.get(key) ?? []), { at, step }]);
  }
  return [...groups.values()];
}

function variableOf<X>(places: readonly Place[], vocabulary: Vocabulary<X>): Variable | string {
  const answered = places.filter(({ step }) => step.subject.kind === 'answered');
  const read = places.find(({ step }) => step.subject.kind !== 'answered') ?? places[0];
  if (read === undefined) throw new Error('A group of tests is never empty.');
  const { subject } = read.step;
  const named = `${subject.kind} "${subject.id}"`;
  const domain: Domain | undefined =
    subject.kind === 'answered' ? { type: 'boolean' } : vocabulary.domainOf(subject);
  if (domain === undefined) return `${named} is not defined`;
  const tests = places.map(({ step }) => step.test);
  const points = pointsOf(domain, tests);
  if (points === null) return `${named} is a list with too many codes`;
  const order: Order = (_, value) => {
    const place = domain.type === 'choice' ? domain.values.indexOf(String(value)) : -1;
    return place < 0 ? undefined : place;
  };
  // Not known matters only where a clause asks about it: elsewhere it can make nothing true.
  const asksPresence = answered.length > 0 || tests.some((test) => test.name === 'present');
  const values: readonly Value[] = asksPresence && subject.kind !== 'answered' ? [...points, null] : points;
  return { subject, candidates: distinct(values.map((value) => candidateOf(value, places, order))) };
}

/**
 * The subjects of a condition with the values to try.
 *
 * @param steps - from `stepsOf`
 * @param vocabulary - what each subject can be
 * @returns the variables, in the order in which the condition first names them; or why there are none
 */
export function variablesOf<X>(
  steps: readonly Step<X>[],
  vocabulary: Vocabulary<X>,
): readonly Variable[] | string {
  const variables: Variable[] = [];
  for (const places of groupsOf(steps)) {
    const variable = variableOf(places, vocabulary);
    if (typeof variable === 'string') return variable;
    variables.push(variable);
  }
  return variables;
}
