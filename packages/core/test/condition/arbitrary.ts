import fc from 'fast-check';
import type {
  Condition,
  ConditionContext,
  Domain,
  Scalar,
  Subject,
  Vocabulary,
} from '../../src/condition/index.js';

const sizes = fc.integer({ min: 0, max: 4 });
const thresholds = fc.tuple(fc.constantFrom('atLeast', 'atMost', 'above', 'below', 'is'), sizes);
const grades = ['low', 'middle', 'high'] as const;
const grade = fc.constantFrom(...grades);

const clauses: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(fc.constantFrom('size', 'half'), thresholds)
    .map(
      ([fact, [test, size]]) => ({ fact, [test]: test === 'is' ? size : size / 2 }) as unknown as Condition,
    ),
  fc
    .tuple(fc.constantFrom('is', 'atLeast', 'below'), grade)
    .map(([test, value]) => ({ answer: 'grade', [test]: value }) as unknown as Condition),
  fc.subarray([...grades]).map((isOneOf) => ({ answer: 'grade', isOneOf })),
  fc.constant({ answered: 'grade' }),
  fc.boolean().map((is) => ({ fact: 'ready', is })),
  fc.boolean().map((present) => ({ fact: 'ready', present })),
  fc.constantFrom('x', 'y').map((has) => ({ attribute: 'tags', has })),
);

/** Conditions over five subjects, of which one is a list and one can be unanswered. */
export const conditions: fc.Arbitrary<Condition> = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    clauses,
    fc.array(tie('any'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('any'), { maxLength: 3 }).map((any) => ({ any })),
    tie('any').map((not) => ({ not })),
  ),
})).any;

export const domains: Readonly<Record<string, Domain>> = {
  size: { type: 'number', min: 0, max: 4, whole: true },
  half: { type: 'number' },
  grade: { type: 'choice', values: grades },
  ready: { type: 'boolean' },
  tags: { type: 'list', values: ['x', 'y'] },
};

export const vocabulary: Vocabulary = {
  domainOf: ({ kind, id }: Subject) => (kind === 'answered' ? undefined : domains[id]),
};

type Value = Scalar | readonly Scalar[] | null;

/** Every value that can matter, unknown (null) included, on a grid that is finer than any threshold above. */
export const grid: Readonly<Record<string, readonly Value[]>> = {
  size: [0, 1, 2, 3, 4, null],
  half: [...Array.from({ length: 20 }, (_, step) => step / 4 - 0.5), null],
  grade: [...grades, null],
  ready: [true, false, null],
  tags: [[], ['x'], ['y'], ['x', 'y'], null],
};

/** Reads the values given; `answered` follows the answer. */
export function contextOf(values: Readonly<Record<string, Value>>): ConditionContext {
  return {
    read({ kind, id }) {
      const value = values[id] ?? null;
      if (kind === 'answered') return { known: true, value: value !== null };
      return value === null ? { known: false, reason: 'missing' } : { known: true, value };
    },
    order(_, value) {
      const place = grades.map(String).indexOf(String(value));
      return place < 0 ? undefined : place;
    },
  };
}
