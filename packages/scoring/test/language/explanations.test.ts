import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet, Explanation, Instrument, Plan } from '../../src/index.js';
import { explainScore, linesOfExplanation, scoreSubject } from '../../src/index.js';
import { planOf } from '../build.js';
import { planOfDocument } from './read-document.js';

/** A document with a node of each kind, and methods of each kind. */
const everything: Partial<Instrument> = {
  scales: [{ id: 'yesNo', type: 'boolean' }],
  items: [
    { id: 'a', then: [{ impute: 3 }, { goalposts: { worst: 0, best: 5 } }] },
    { id: 'b', then: [{ clip: [1, 4] }] },
    { id: 'c', scale: 'yesNo', when: { value: 'b', atLeast: 2 } },
  ],
  nodes: [
    { id: 'mean', of: [{ of: 'a', weight: 2 }, 'b'], then: [{ times: 10 }, { round: 1 }] },
    { id: 'sum', of: ['a', { of: 'b', weight: 3 }], by: 'sum' },
    { id: 'geometric', of: ['a', 'b'], by: 'geometric', then: [{ apply: 'sqrt' }] },
    { id: 'formula', formula: 'mean - sum', then: [{ apply: 'abs' }] },
    {
      id: 'cases',
      cases: [
        { when: { answer: 'c', is: true }, value: 'mean' },
        { when: { value: 'sum', below: 5 }, value: 7 },
        { value: 0 },
      ],
      then: [{ plus: 1 }],
    },
    {
      id: 'bands',
      of: 'mean',
      bands: [{ level: 'low' }, { level: 'mid', from: 5 }, { level: 'high', from: 15 }],
    },
    {
      id: 'gates',
      start: { level: 'none' },
      gates: [
        { level: 'one', when: { level: 'bands', atLeast: 'mid' } },
        { level: 'two', when: { answer: 'c', is: true } },
      ],
      caps: [{ when: { value: 'sum', below: 4 }, at: 'one' }],
      when: { value: 'b', atLeast: 1 },
    },
    { id: 'root', of: ['cases', 'bands', 'gates', 'formula', 'geometric'], by: 'max' },
  ],
};

const sheets: readonly (readonly [string, AnswerSheet])[] = [
  ['all answered', { a: 4, b: 2, c: true }],
  ['imputed and clipped', { b: 9, c: false }],
  ['not asked', { a: 1, b: 1, c: true }],
  ['not known whether asked', { a: 1, b: { class: 'unknown' }, c: true }],
  ['nothing', {}],
];

/** Every explanation inside one. */
function within(told: Explanation): readonly Explanation[] {
  const below =
    told.kind === 'aggregate'
      ? told.parts.map((part) => part.because)
      : told.kind === 'bands'
        ? [told.because]
        : 'reads' in told
          ? told.reads
          : [];
  return [told, ...below.flatMap(within)];
}

function checkChain(told: Explanation): void {
  const { start, value, steps } = told;
  if (steps.length === 0) {
    expect(value).toBe(start);
    return;
  }
  expect(steps[0]?.before).toBe(start);
  steps.slice(1).forEach((step, at) => {
    expect(step.before).toBe(steps[at]?.after);
  });
  expect(steps[steps.length - 1]?.after).toBe(value);
}

describe('an explanation of every kind of node', () => {
  const plan = planOf(everything);

  it.each(sheets)('has the numbers of the score, and steps that lead to them: %s', (_, sheet) => {
    const scores = new Map(expectOk(scoreSubject(plan, sheet)).nodes.map((node) => [node.id, node]));
    const kinds = new Set<string>();
    for (const id of plan.nodeIds) {
      const { root } = expectOk(explainScore(plan, sheet, id));
      for (const told of within(root)) {
        kinds.add(told.kind);
        checkChain(told);
        const score = scores.get(told.id);
        if (told.kind === 'item') continue;
        expect([told.value, told.class, told.answeredShare]).toEqual([
          score?.value,
          score?.class,
          score?.answeredShare,
        ]);
        if (
          told.kind === 'aggregate' &&
          told.start !== null &&
          (told.method === 'mean' || told.method === 'sum')
        ) {
          const sum = told.parts.reduce((total, part) => total + (part.contribution ?? 0), 0);
          expect(sum).toBeCloseTo(told.start, 12);
        }
        if (told.kind === 'bands' || told.kind === 'gates') expect(told.level).toBe(score?.level);
      }
    }
    expect([...kinds].sort()).toEqual(['aggregate', 'bands', 'cases', 'formula', 'gates', 'item']);
  });

  const told = (id: string, sheet: AnswerSheet): Explanation => expectOk(explainScore(plan, sheet, id)).root;

  it('says which row of a table applied, and looks no further', () => {
    expect(told('cases', { a: 4, b: 2, c: true })).toMatchObject({
      applied: 0,
      rows: [{ row: 0, truth: 'true' }],
    });
    expect(told('cases', { a: 4, b: 1, c: true })).toMatchObject({
      applied: null,
      value: null,
      rows: [{ row: 0, truth: 'unknown' }],
    });
    expect(told('cases', { a: 4, b: 2, c: false })).toMatchObject({
      applied: 2,
      start: 0,
      value: 1,
      rows: [{ truth: 'false' }, { truth: 'false' }, { truth: 'true' }],
    });
  });

  it('says how each gate and cap came out', () => {
    expect(told('gates', { a: 4, b: 2, c: false })).toMatchObject({
      level: 'one',
      when: { truth: 'true' },
      gates: [
        { level: 'one', truth: 'true' },
        { level: 'two', truth: 'false' },
      ],
      caps: [{ level: 'one', truth: 'false' }],
    });
  });

  it('says between which starts a band lies', () => {
    expect(told('bands', { a: 4, b: 2, c: true })).toMatchObject({ level: 'mid', from: 5, to: 15 });
    expect(told('bands', { a: 0, b: 1, c: true })).toMatchObject({ level: 'low', from: null, to: 5 });
  });

  it('can be told in lines, for every node and every sheet', () => {
    for (const [, sheet] of sheets) {
      for (const id of plan.nodeIds) {
        const lines = linesOfExplanation(expectOk(explainScore(plan, sheet, id)), []);
        expect(lines[0]).toMatch(new RegExp(`^${id} `));
        expect(lines.join('\n')).not.toMatch(/NaN|undefined|\{\w+\}/);
      }
    }
  });
});

describe('an explanation of documents', () => {
  it.each<[string, string]>([
    ['cumulative-gates', 'mil'],
    ['stacked-levels', 'domain'],
    ['deductions', 'score'],
    ['streams', 'governance'],
    ['capability-ladder', 'capability'],
    ['preliminary', 'mayStartDeep'],
    ['average-of-averages', 'pooledByWeights'],
  ])('%s has consistent steps', (name, id) => {
    const plan: Plan = planOfDocument(name);
    const { root } = expectOk(explainScore(plan, {}, id));
    const all = within(root);
    expect(all.length).toBeGreaterThan(4);
    all.forEach(checkChain);
  });
});
