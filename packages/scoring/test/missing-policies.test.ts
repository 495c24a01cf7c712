import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { Answer, Instrument, MissingAction, MissingClass, MissingPolicy, Plan } from '../src/index.js';
import { explainScore } from '../src/index.js';
import { itemsOf, nodeOf, numberOf, planOf } from './build.js';

const classes: readonly MissingClass[] = ['notApplicable', 'notRelevant', 'refused', 'unknown', 'unanswered'];

/** Two children of weight 1 and 3: `a` holds 4, `b` has no value. */
const weighted = (action: MissingAction, name: MissingClass): Plan =>
  planOf({
    items: itemsOf('a', 'b'),
    nodes: [{ id: 'mean', of: ['a', { of: 'b', weight: 3 }], missing: { [name]: action } }],
  });

/** (1 × 4 + 3 × x) / 4, or 4 where b is left out. */
const worked: readonly (readonly [MissingAction, number | 'own class'])[] = [
  ['skip', 4],
  ['zero', 1],
  [2, 2.5],
  [-4, -2],
  [0, 1],
  ['propagate', 'own class'],
];

describe('each action for each class', () => {
  const table = classes.flatMap((name) => worked.map(([action, value]) => [name, action, value] as const));

  it.each(table)('%s, %s: %s', (name, action, value) => {
    const answer: Answer = { class: name };
    expect(numberOf(weighted(action, name), { a: 4, b: answer })).toBe(value === 'own class' ? name : value);
  });

  it.each(table)('%s, %s: the part says what happened', (name, action) => {
    const [counted, part] = nodeOf(weighted(action, name), { a: 4, b: { class: name } }).parts;
    const treatment = action === 'skip' ? 'skipped' : action === 'propagate' ? 'propagated' : 'substituted';
    const value = typeof action === 'number' ? action : action === 'zero' ? 0 : null;
    expect(counted).toEqual({ of: 'a', weight: 1, value: 4, class: 'value', treatment: 'counted' });
    expect(part).toEqual({ of: 'b', weight: 3, value, class: name, treatment });
  });
});

describe('without any policy', () => {
  const plan = planOf({ items: itemsOf('a', 'b'), nodes: [{ id: 'mean', of: ['a', 'b'] }] });

  it.each<[string, Answer, number | string]>([
    ['notApplicable is left out', { class: 'notApplicable' }, 4],
    ['notRelevant is left out', { class: 'notRelevant' }, 4],
    ['refused has no mean', { class: 'refused' }, 'refused'],
    ['unknown has no mean', { class: 'unknown' }, 'unknown'],
    ['unanswered has no mean', { class: 'unanswered' }, 'unanswered'],
    ['null is unanswered', null, 'unanswered'],
  ])('%s', (_, answer, value) => {
    expect(numberOf(plan, { a: 4, b: answer })).toBe(value);
  });

  it('an item that nobody names is unanswered', () => {
    expect(numberOf(plan, { a: 4 })).toBe('unanswered');
  });
});

describe('the first owner that names the class decides', () => {
  // Each owner puts another number in the place of b, so that the mean of a = 0 and b tells who decided.
  const owners = { edge: 2, node: 4, item: 6, defaults: 8 } as const;

  const withOwners = (names: readonly (keyof typeof owners)[], name: MissingClass = 'unknown'): Plan => {
    const policy = (owner: keyof typeof owners): MissingPolicy =>
      names.includes(owner) ? { [name]: owners[owner] } : { refused: 'skip' };
    return planOf({
      defaults: { missing: policy('defaults') },
      items: [{ id: 'a' }, { id: 'b', missing: policy('item') }],
      nodes: [{ id: 'mean', of: ['a', { of: 'b', missing: policy('edge') }], missing: policy('node') }],
    });
  };

  it.each<[readonly (keyof typeof owners)[], number | string]>([
    [['edge', 'node', 'item', 'defaults'], 1],
    [['node', 'item', 'defaults'], 2],
    [['item', 'defaults'], 3],
    [['defaults'], 4],
    [[], 'unknown'],
    [['edge', 'defaults'], 1],
    [['edge', 'item'], 1],
    [['node', 'defaults'], 2],
  ])('of %j: %s', (names, value) => {
    expect(numberOf(withOwners(names), { a: 0, b: { class: 'unknown' } })).toBe(value);
  });

  it.each(classes)('built in last, for %s', (name) => {
    const built = name === 'notApplicable' || name === 'notRelevant' ? 0 : name;
    const none = planOf({ items: itemsOf('a', 'b'), nodes: [{ id: 'mean', of: ['a', 'b'] }] });
    expect(numberOf(none, { a: 0, b: { class: name } })).toBe(built);
    expect(numberOf(withOwners(['edge'], name), { a: 0, b: { class: name } })).toBe(1);
  });

  it('an owner that names another class passes over this one', () => {
    const plan = planOf({
      defaults: { missing: { unknown: 10 } },
      items: itemsOf('a', 'b'),
      nodes: [
        { id: 'mean', of: ['a', { of: 'b', missing: { refused: 'skip' } }], missing: { unanswered: 0 } },
      ],
    });
    expect(numberOf(plan, { a: 0, b: { class: 'unknown' } })).toBe(5);
    expect(numberOf(plan, { a: 7, b: { class: 'refused' } })).toBe(7);
    expect(numberOf(plan, { a: 7 })).toBe(3.5);
  });

  it('a child that is a node has no policy of an item', () => {
    const plan = planOf({
      items: [{ id: 'a', missing: { unknown: 'zero' } }],
      nodes: [
        { id: 'inner', of: ['a'], missing: { unknown: 'propagate' } },
        { id: 'mean', of: ['inner'] },
      ],
    });
    expect(numberOf(plan, { a: { class: 'unknown' } })).toBe('unknown');
  });
});

describe('a node without a value', () => {
  const plan = planOf({
    items: itemsOf('a', 'b', 'c'),
    nodes: [
      { id: 'mean', of: ['a', 'b', 'c'] },
      { id: 'all', of: ['a', 'b', 'c'], missing: { unknown: 'skip', refused: 'skip', unanswered: 'skip' } },
    ],
  });
  const missing = (name: MissingClass): Answer => ({ class: name });

  it.each<[Answer, Answer, Answer, string]>([
    [missing('unknown'), missing('refused'), 1, 'unknown'],
    [missing('unanswered'), missing('unknown'), 1, 'unanswered'],
    [missing('notApplicable'), missing('refused'), 1, 'refused'],
    [missing('notApplicable'), missing('notApplicable'), missing('notApplicable'), 'notApplicable'],
    [missing('notApplicable'), missing('notRelevant'), missing('notApplicable'), 'notRelevant'],
  ])('%j, %j, %j: takes the most severe class: %s', (a, b, c, name) => {
    expect(numberOf(plan, { a, b, c })).toBe(name);
  });

  it('takes the most severe class also where all children are left out', () => {
    expect(
      numberOf(plan, { a: missing('unknown'), b: missing('notApplicable'), c: missing('refused') }, 'all'),
    ).toBe('unknown');
  });

  it('takes a class that propagates over a more severe one that does not', () => {
    const own = planOf({
      items: itemsOf('a', 'b'),
      nodes: [{ id: 'mean', of: ['a', 'b'], missing: { unanswered: 'skip' } }],
    });
    expect(numberOf(own, { a: missing('refused') })).toBe('refused');
  });

  it('has no value where all that counts weighs 0', () => {
    const of = [{ of: 'a', weight: 0 }, 'b'];
    const own = planOf({ items: itemsOf('a', 'b'), nodes: [{ id: 'mean', of }] });
    expect(nodeOf(own, { a: 3, b: missing('notApplicable') })).toMatchObject({
      value: null,
      class: 'notApplicable',
    });
  });

  it('says in its explanation which child is to blame, and nothing of contributions', () => {
    const own = planOf({
      items: itemsOf('a', 'b', 'c'),
      nodes: [{ id: 'mean', of: ['a', 'b', 'c'], missing: { refused: 9 } }],
    });
    const { root } = expectOk(
      explainScore(own, { a: 1, b: missing('unknown'), c: missing('refused') }, 'mean'),
    );
    expect(
      root.kind === 'aggregate' &&
        root.parts.map(({ treatment, share, contribution }) => ({ treatment, share, contribution })),
    ).toEqual([
      { treatment: 'counted', share: null, contribution: null },
      { treatment: 'propagated', share: null, contribution: null },
      { treatment: 'substituted', share: null, contribution: null },
    ]);
  });
});

describe('what must be answered', () => {
  const skipping: MissingPolicy = { unknown: 'skip', unanswered: 'skip' };
  const five = (
    needs: { readonly count?: number; readonly share?: number },
    missing: MissingPolicy = skipping,
  ): Plan =>
    planOf({
      items: itemsOf('a', 'b', 'c', 'd', 'e'),
      nodes: [{ id: 'mean', of: ['a', 'b', 'c', 'd', 'e'], missing, needs }],
    });
  const answers = (count: number, rest: Answer = null): Record<string, Answer> =>
    Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id, at) => [id, at < count ? 1 : rest]));

  it.each<[string, { readonly count?: number; readonly share?: number }, number, number | string]>([
    ['a count that is reached', { count: 3 }, 3, 1],
    ['a count that is missed', { count: 3 }, 2, 'unanswered'],
    ['0.8 × 5 is 4, not 5', { share: 0.8 }, 4, 1],
    ['0.8 × 5 is not 3', { share: 0.8 }, 3, 'unanswered'],
    ['0.6 × 5 is 3, although 0.6 is not 3/5 in doubles', { share: 0.6 }, 3, 1],
    ['0.61 × 5 is rounded up to 4', { share: 0.61 }, 3, 'unanswered'],
    ['0.61 × 5 is reached by 4', { share: 0.61 }, 4, 1],
    ['a share of 1', { share: 1 }, 4, 'unanswered'],
    ['a share of 0 needs nothing', { share: 0 }, 1, 1],
    ['both, of which the count is missed', { count: 4, share: 0.2 }, 3, 'unanswered'],
    ['both, of which the share is missed', { count: 1, share: 0.9 }, 4, 'unanswered'],
  ])('%s', (_, needs, count, value) => {
    expect(numberOf(five(needs), answers(count))).toBe(value);
  });

  it.each([1 / 3, 2 / 3, 0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9])(
    'a share of %f of 30 is the whole number it means',
    (share) => {
      const ids = Array.from({ length: 30 }, (_, at) => `i${at}`);
      const plan = planOf({
        items: itemsOf(...ids),
        nodes: [{ id: 'mean', of: ids, missing: skipping, needs: { share } }],
      });
      const wanted = Math.round(share * 30);
      const first = (count: number): Record<string, Answer> =>
        Object.fromEntries(ids.slice(0, count).map((id) => [id, 2]));
      expect(numberOf(plan, first(wanted))).toBe(2);
      expect(numberOf(plan, first(wanted - 1))).toBe('unanswered');
    },
  );

  it('is counted before substitution', () => {
    const plan = five({ count: 3 }, { unanswered: 'zero' });
    expect(numberOf(plan, answers(2))).toBe('unanswered');
    expect(numberOf(plan, answers(3))).toBe(0.6);
  });

  it('counts only what applies', () => {
    // Two of three that apply: 0.6 × 3 is 1.8, so 2 suffice; of five it would be 3.
    const two = { a: 1, b: 1, c: null, d: { class: 'notApplicable' }, e: { class: 'notRelevant' } } as const;
    expect(numberOf(five({ share: 0.6 }), two)).toBe(1);
    expect(numberOf(five({ share: 0.6 }), { ...two, d: null, e: null })).toBe('unanswered');
  });

  it('counts what does not apply, where a number stands in for it', () => {
    const plan = five({ share: 0.6 }, { ...skipping, notApplicable: 'zero' });
    expect(numberOf(plan, { a: 1, b: 1, d: { class: 'notApplicable' }, e: { class: 'notApplicable' } })).toBe(
      'unanswered',
    );
  });

  it('holds with all answered, for one subject and for the whole node', () => {
    // More is asked for than there is: nobody has a value, whoever stands in the same table.
    const plan = planOf({
      defaults: { needs: { count: 3 } },
      items: itemsOf('a', 'b'),
      nodes: [{ id: 'mean', of: ['a', 'b'] }],
    });
    expect(numberOf(plan, { a: 1, b: 1 })).toBe('unanswered');
  });

  it('is taken from the defaults, unless the node says otherwise', () => {
    const parts: Partial<Instrument> = {
      defaults: { needs: { count: 2 }, missing: skipping },
      items: itemsOf('a', 'b'),
    };
    const plan = planOf({
      ...parts,
      nodes: [
        { id: 'mean', of: ['a', 'b'] },
        { id: 'own', of: ['a', 'b'], needs: { count: 1 } },
      ],
    });
    expect(numberOf(plan, { a: 3 })).toBe('unanswered');
    expect(numberOf(plan, { a: 3 }, 'own')).toBe(3);
  });
});

describe('the answered share', () => {
  const skip: MissingPolicy = { unknown: 'skip', unanswered: 'skip' };
  const plan = planOf({
    defaults: { missing: skip },
    items: itemsOf('a', 'b', 'c', 'd'),
    nodes: [
      { id: 'left', of: [{ of: 'a', weight: 3 }, 'b'] },
      { id: 'right', of: ['c', 'd'] },
      { id: 'top', of: [{ of: 'left', weight: 4 }, 'right'] },
      { id: 'level', of: 'top', bands: [{ level: 'low' }, { level: 'high', from: 2 }] },
      { id: 'item', of: 'a', bands: [{ level: 'low' }, { level: 'high', from: 2 }] },
    ],
  });
  const out: Answer = { class: 'notApplicable' };

  it.each<[string, Record<string, Answer>, string, number | null]>([
    ['all answered', { a: 1, b: 1, c: 1, d: 1 }, 'top', 1],
    ['nothing answered', {}, 'top', 0],
    ['by weight', { a: 1 }, 'left', 0.75],
    ['by weight, the other', { b: 1 }, 'left', 0.25],
    ['nested: (4 × 0.75 + 1 × 0.5) / 5', { a: 1, c: 1 }, 'top', 0.7],
    ['what does not apply is left out', { a: out, b: 1 }, 'left', 1],
    ['what does not apply is left out, whatever it weighs', { a: out }, 'left', 0],
    ['nothing applies', { a: out, b: out }, 'left', null],
    [
      'a part to which nothing applies is left out',
      { a: out, b: { class: 'notRelevant' }, c: 1 },
      'top',
      0.5,
    ],
    ['nothing applies anywhere', { a: out, b: out, c: out, d: out }, 'top', null],
    ['a level answers for what it reads', { a: 1, c: 1 }, 'level', 0.7],
    ['a level of an item', { a: 1 }, 'item', 1],
    ['a level of an item that is not answered', {}, 'item', 0],
    ['a level of an item that does not apply', { a: out }, 'item', null],
    ['unknown is not answered', { a: { class: 'unknown' }, b: 1 }, 'left', 0.25],
  ])('%s', (_, answers, id, share) => {
    expect(nodeOf(plan, answers, id).answeredShare).toBe(share);
  });

  it('does not count what stands in for an answer', () => {
    const own = planOf({
      items: itemsOf('a', 'b'),
      nodes: [{ id: 'mean', of: ['a', 'b'], missing: { unanswered: 'zero' } }],
    });
    expect(nodeOf(own, { a: 2 })).toMatchObject({ value: 1, answeredShare: 0.5 });
  });
});
