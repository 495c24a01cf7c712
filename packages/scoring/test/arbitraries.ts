import { deepFreeze } from '@sopana/tooling';
import fc from 'fast-check';
import type {
  Answer,
  AnswerSheet,
  ArithmeticProfile,
  Child,
  Instrument,
  Item,
  MissingClass,
  MissingPolicy,
  Needs,
  Node,
  Rank,
  Scale,
  Step,
} from '../src/index.js';

/** An instrument that compiles, and the answers of some subjects. */
export interface Assessment {
  /** A frozen document. */
  readonly instrument: Instrument;
  /** One frozen sheet for each subject. */
  readonly sheets: readonly AnswerSheet[];
}

/** What may be switched off. */
export interface AssessmentOptions {
  /** How sums may be formed; all four when absent. */
  readonly sums?: readonly NonNullable<ArithmeticProfile['sum']>[];
  /** Least and greatest number of subjects; 1 to 6 when absent. */
  readonly subjects?: readonly [number, number];
}

const missingClasses: readonly MissingClass[] = [
  'notApplicable',
  'notRelevant',
  'refused',
  'unknown',
  'unanswered',
];

/** Numbers as people write them, and a few that no one does; never -0, which no table holds. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -50, max: 100 }).map((whole) => whole / 10) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 10 }) },
  {
    weight: 1,
    arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
  },
);

const anyWeight: fc.Arbitrary<number> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 100 }).map((whole) => whole / 10) },
  { weight: 2, arbitrary: fc.double({ min: 1e-3, max: 1e3, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(0) },
);

const anyMissing: fc.Arbitrary<MissingPolicy> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...missingClasses),
      fc.oneof(fc.constantFrom('skip', 'zero', 'propagate'), fc.integer({ min: -5, max: 5 })),
    ),
    { maxLength: 4 },
  )
  .map((entries) => Object.fromEntries(entries));

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ times: fc.constantFrom(-1, 0.1, 2, 100) }),
  fc.record({ dividedBy: fc.constantFrom(-2, 3, 10) }),
  fc.record({ plus: fc.integer({ min: -5, max: 5 }) }),
  fc.record({ subtractFrom: fc.constantFrom(0, 1, 6, 100) }),
  fc.record({
    clip: fc.constantFrom<readonly [number | null, number | null]>([0, 5], [null, 1], [-1, null]),
  }),
  fc.record({ round: fc.integer({ min: 0, max: 3 }) }),
);

const anyArithmetic = (options: AssessmentOptions): fc.Arbitrary<ArithmeticProfile> =>
  fc.record(
    {
      sum: fc.constantFrom(...(options.sums ?? (['sequential', 'twoPass', 'exact', 'rational'] as const))),
      weights: fc.constantFrom('divideLast', 'divideFirst'),
      round: fc.constantFrom('halfUp', 'halfEven', 'halfAway', 'r4', 'truncate', 'ceil', 'floor'),
    },
    { requiredKeys: [] },
  );

const anyNeeds: fc.Arbitrary<Needs> = fc.record(
  { count: fc.integer({ min: 0, max: 5 }), share: fc.constantFrom(0, 0.2, 0.5, 0.8, 1) },
  { requiredKeys: [] },
);

/** Scales with fixed ids, so that items can name them. */
const anyScales: fc.Arbitrary<readonly Scale[]> = fc
  .tuple(
    fc.array(fc.integer({ min: -2, max: 5 }), { minLength: 1, maxLength: 4 }),
    fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }),
    fc.constantFrom('sum', 'max', 'min', 'count', 'share'),
    fc.record({ whenTrue: anyNumber, whenFalse: anyNumber }, { requiredKeys: [] }),
  )
  .map(([values, picks, reduce, worth]): readonly Scale[] => [
    { id: 'range', type: 'number', min: -10, max: 100 },
    { id: 'yes-no', type: 'boolean', ...worth },
    {
      id: 'choice',
      type: 'choice',
      options: [
        ...values.map((value, at) => ({ code: `o${at}`, value })),
        { code: 'out', class: 'notApplicable' },
        { code: 'lost', class: 'unknown' },
      ],
    },
    {
      id: 'choices',
      type: 'choices',
      reduce,
      options: picks.map((value, at) => ({ code: `p${at}`, value })),
    },
  ]);

const anyItems: fc.Arbitrary<readonly Item[]> = fc
  .array(
    fc.record(
      {
        scale: fc.constantFrom('range', 'yes-no', 'choice', 'choices'),
        then: fc.array(anyStep, { maxLength: 2 }),
        missing: anyMissing,
      },
      { requiredKeys: [] },
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((items) => items.map((item, at) => ({ id: `i${at}`, ...item })));

const anyChild = (ids: readonly string[]): fc.Arbitrary<Child> =>
  fc
    .constantFrom(...ids)
    .chain((of) =>
      fc.oneof(
        fc.constant(of),
        fc.record({ of: fc.constant(of), weight: anyWeight, missing: anyMissing }, { requiredKeys: ['of'] }),
      ),
    );

/** Children that no node names twice, with a weight above 0 in sum. */
const anyChildren = (ids: readonly string[]): fc.Arbitrary<readonly Child[]> =>
  fc
    .uniqueArray(anyChild(ids), {
      minLength: 1,
      maxLength: 6,
      selector: (child) => (typeof child === 'string' ? child : child.of),
    })
    .filter((children) => children.some((child) => typeof child === 'string' || child.weight !== 0));

/** A node that asks for more children than it has does not compile. */
const withinChildren = <N extends { readonly of: readonly unknown[]; readonly needs?: Needs }>(node: N): N =>
  node.needs?.count === undefined
    ? node
    : { ...node, needs: { ...node.needs, count: Math.min(node.needs.count, node.of.length) } };

const anyNode = (id: string, ids: readonly string[], options: AssessmentOptions): fc.Arbitrary<Node> => {
  const mean = fc
    .record(
      {
        id: fc.constant(id),
        of: anyChildren(ids),
        then: fc.array(anyStep, { maxLength: 3 }),
        missing: anyMissing,
        needs: anyNeeds,
        arithmetic: anyArithmetic(options),
      },
      { requiredKeys: ['id', 'of'] },
    )
    .map((node) => withinChildren(node));
  const starts = fc.uniqueArray(fc.integer({ min: -5, max: 8 }), { maxLength: 4 });
  const bands = fc
    .tuple(fc.constantFrom(...ids), starts, fc.constantFrom<'lower' | 'upper'>('lower', 'upper'))
    .map(([of, froms, closed]) => {
      const sorted = [...froms].sort((left, right) => left - right);
      return {
        id,
        of,
        closed,
        bands: [{ level: 'L0' }, ...sorted.map((from, at) => ({ level: `L${at + 1}`, from }))],
      };
    });
  return fc.oneof({ weight: 4, arbitrary: mean }, { weight: 1, arbitrary: bands });
};

/** Each node may read all items and all nodes before it; then the list is shuffled. */
const anyNodes = (items: readonly Item[], options: AssessmentOptions): fc.Arbitrary<readonly Node[]> =>
  fc.integer({ min: 1, max: 6 }).chain((count) => {
    const names = Array.from({ length: count }, (_, at) => `n${at}`);
    const known = (at: number): readonly string[] => [...items.map(({ id }) => id), ...names.slice(0, at)];
    return fc
      .tuple(...names.map((id, at) => anyNode(id, known(at), options)))
      .chain((nodes) => fc.shuffledSubarray(nodes, { minLength: nodes.length }));
  });

const anyRanks = (nodes: readonly Node[]): fc.Arbitrary<readonly Rank[]> =>
  fc
    .array(
      fc.record(
        {
          of: fc.constantFrom(...nodes.map(({ id }) => id)),
          ties: fc.constantFrom('min', 'max', 'dense', 'average'),
          order: fc.constantFrom('descending', 'ascending'),
        },
        { requiredKeys: ['of'] },
      ),
      { maxLength: 2 },
    )
    .map((ranks) => ranks.map((rank, at) => ({ id: `r${at}`, ...rank })));

/** Any instrument that compiles: scales of all kinds, every policy, a graph in any order. */
export function anyInstrument(options: AssessmentOptions = {}): fc.Arbitrary<Instrument> {
  return fc
    .tuple(anyScales, anyItems)
    .chain(([scales, items]) =>
      fc.tuple(fc.constant(scales), fc.constant(items), anyNodes(items, options), anyArithmetic(options)),
    )
    .chain(([scales, items, nodes, arithmetic]) =>
      fc
        .record(
          {
            ranks: anyRanks(nodes),
            defaults: fc.record(
              { missing: anyMissing, needs: anyNeeds, then: fc.array(anyStep, { maxLength: 1 }) },
              { requiredKeys: [] },
            ),
          },
          { requiredKeys: [] },
        )
        .map((rest) =>
          deepFreeze<Instrument>({
            sopana: 'instrument/1',
            id: 'any',
            version: '1',
            arithmetic,
            scales,
            items,
            nodes,
            ...rest,
            attributes: [{ id: 'region', type: 'text' }],
            answerTokens: missingClasses
              .filter((name) => name !== 'unanswered')
              .map((name) => ({ token: `<${name}>`, class: name })),
          }),
        ),
    );
}

/** An answer that a scale allows. */
function anyValue(scale: Scale | undefined): fc.Arbitrary<Answer> {
  switch (scale?.type) {
    case 'number':
      return fc.oneof(
        fc.integer({ min: -10, max: 100 }),
        fc.double({ min: -10, max: 100, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
      );
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...scale.options.map(({ code }) => code));
    case 'choices':
      return fc.subarray(scale.options.map(({ code }) => code));
    default:
      return anyNumber;
  }
}

/** Any sheet of answers that an instrument allows; some items are not named. */
export function anySheet(instrument: Instrument): fc.Arbitrary<AnswerSheet> {
  const missing = fc.constantFrom(...missingClasses).map((name): Answer => ({ class: name }));
  const answers = instrument.items.map((item) => {
    const value = anyValue(instrument.scales?.find(({ id }) => id === item.scale));
    const answer = fc.oneof(
      { weight: 6, arbitrary: value },
      { weight: 2, arbitrary: missing },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    );
    return answer.map((given) => [item.id, given] as const);
  });
  return fc
    .tuple(...answers)
    .map((entries) =>
      deepFreeze(Object.fromEntries(entries.filter(([, given]) => given !== undefined)) as AnswerSheet),
    );
}

/** Any instrument with the answers of some subjects. */
export function anyAssessment(options: AssessmentOptions = {}): fc.Arbitrary<Assessment> {
  const [minLength, maxLength] = options.subjects ?? [1, 6];
  return anyInstrument(options).chain((instrument) =>
    fc.record({
      instrument: fc.constant(instrument),
      sheets: fc.array(anySheet(instrument), { minLength, maxLength }),
    }),
  );
}
