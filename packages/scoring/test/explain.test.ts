import { deepFreeze, expectCodes, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet, Explanation, ScoreExplanation } from '../src/index.js';
import { compileInstrument, explainScore, linesOfExplanation, phrases, scoreSubject } from '../src/index.js';
import { anyAssessment } from './arbitraries.js';
import { itemsOf, planOf } from './build.js';

const plan = planOf({
  id: 'readiness',
  languages: ['en', 'si'],
  scales: [
    {
      id: 'stage',
      type: 'choice',
      options: [
        { code: 'none', value: 0 },
        { code: 'full', value: 5 },
      ],
    },
  ],
  items: [
    { id: 'strategy', label: { en: 'Strategy', si: 'උපාය මාර්ගය' }, scale: 'stage' },
    { id: 'budget', label: { en: 'Budget' }, then: [{ dividedBy: 20 }] },
    { id: 'staff' },
    { id: 'premises' },
  ],
  nodes: [
    {
      id: 'means',
      of: ['budget', { of: 'staff', weight: 3, missing: { unknown: 1 } }, 'premises'],
      then: [{ round: 1 }],
    },
    { id: 'total', label: { en: 'Total', si: 'එකතුව' }, of: [{ of: 'strategy', weight: 2 }, 'means'] },
    {
      id: 'level',
      of: 'total',
      bands: [{ level: 'L1' }, { level: 'L2', from: 2, label: { en: 'Emerging' } }, { level: 'L3', from: 4 }],
    },
  ],
});
const answers: AnswerSheet = deepFreeze({
  strategy: 'full',
  budget: 45,
  staff: { class: 'unknown' },
  premises: { class: 'notApplicable' },
});

const explained = (node: string, sheet: AnswerSheet = answers): ScoreExplanation =>
  expectOk(explainScore(plan, sheet, node));
const lines = (
  node: string,
  languages: readonly string[] = ['en'],
  sheet: AnswerSheet = answers,
): readonly string[] => linesOfExplanation(explained(node, sheet), languages);

/** All explanations below one, itself first. */
function allOf(told: Explanation): readonly Explanation[] {
  if (told.kind === 'item') return [told];
  if (told.kind === 'aggregate') return [told, ...told.parts.flatMap((part) => allOf(part.because))];
  if (told.kind === 'bands') return [told, ...allOf(told.because)];
  return 'reads' in told ? [told, ...told.reads.flatMap(allOf)] : [told];
}

describe('an explanation in words', () => {
  it('tells a level down to the answers', () => {
    // Worked by hand: (1 × 2.25 + 3 × 1) / 4 = 1.3125, rounded 1.3; (2 × 5 + 1 × 1.3) / 3 = 3.7666…
    expect(lines('level').join('\n')).toMatchInlineSnapshot(`
      "level = L2 Emerging; answered share 0.75
        3.766666666666667 is at least 2 and below 4
        total (Total) = 3.766666666666667; answered share 0.75
          mean: (2 × 5 + 1 × 1.3) / 3 = 3.766666666666667
          strategy (Strategy) = 5; answer full; weight 2 of 3, adds 3.3333333333333335
          means = 1.3; answered share 0.25; weight 1 of 3, adds 0.43333333333333335
            mean: (1 × 2.25 + 3 × 1) / 4 = 1.3125
            then round 1: 1.3125 becomes 1.3
            budget (Budget) = 2.25; answer 45; weight 1 of 4, adds 0.5625
              then dividedBy 20: 45 becomes 2.25
            staff has no value: unknown; no answer: unknown; counts as 1 in place of unknown, weight 3 of 4
            premises has no value: notApplicable; no answer: notApplicable; left out: notApplicable; its weight 1 is shared by the others"
    `);
  });

  it('tells of a label in another language which one it is', () => {
    const told = lines('level', ['si']);
    expect(told.find((line) => line.includes('එකතුව'))).toMatch(/total \(එකතුව\) =/);
    expect(told.find((line) => line.includes('budget'))).toContain('budget (Budget [en])');
    expect(told[0]).toContain('L2 Emerging [en]');
  });

  it('marks no language when none is asked for', () => {
    expect(lines('level', []).join('\n')).not.toMatch(/\[(en|si)\]/);
  });

  it('tells why there is no number', () => {
    const told = lines('level', ['en'], { ...answers, staff: { class: 'refused' } });
    expect(told[0]).toContain('level has no value: refused');
    expect(told.join('\n')).toContain(
      'staff has no value: refused; no answer: refused; has no value (refused), and so its parent has none',
    );
    expect(told.join('\n')).not.toMatch(/NaN|undefined|of 0|null/);
  });

  it.each<['lower' | 'upper', number, string]>([
    ['lower', 1, '1 is below 2'],
    ['lower', 2, '2 is at least 2 and below 4'],
    ['lower', 4, '4 is at least 4'],
    ['upper', 2, '2 is at most 2'],
    ['upper', 4, '4 is above 2 and at most 4'],
    ['upper', 5, '5 is above 4'],
  ])('says of bands closed on their %s side why %d is where it is', (closed, value, words) => {
    const bands = [{ level: 'low' }, { level: 'middle', from: 2 }, { level: 'high', from: 4 }];
    const own = planOf({ items: itemsOf('a'), nodes: [{ id: 'level', of: 'a', closed, bands }] });
    expect(linesOfExplanation(expectOk(explainScore(own, { a: value }, 'level')), []).join('\n')).toContain(
      words,
    );
  });

  it('says which arithmetic was declared, and what had to be answered', () => {
    const own = planOf({
      items: itemsOf('a', 'b'),
      nodes: [
        {
          id: 'mean',
          of: ['a', 'b'],
          needs: { count: 1, share: 0.5 },
          arithmetic: { sum: 'exact', weights: 'divideFirst' },
        },
      ],
    });
    const told = linesOfExplanation(expectOk(explainScore(own, { a: 1, b: 2 }, 'mean')), []).join('\n');
    expect(told).toContain('sum exact, weights divideFirst');
    expect(told).toContain('needs count 1, share 0.5');
  });

  it('is said in other words by another table', () => {
    const other = { ...phrases, value: '{name}: {value}', answer: 'réponse {answer}' };
    expect(linesOfExplanation(explained('means'), ['en'], other).join('\n')).toContain(
      'budget (Budget): 2.25; réponse 45',
    );
  });

  it('shows picked options as a wide file does', () => {
    const own = planOf({
      scales: [
        {
          id: 's',
          type: 'choices',
          reduce: 'count',
          options: ['x', 'y'].map((code) => ({ code, value: 1 })),
        },
      ],
      items: [{ id: 'a', scale: 's' }],
      nodes: [{ id: 'mean', of: ['a'] }],
    });
    expect(
      linesOfExplanation(expectOk(explainScore(own, { a: ['y', 'x'] }, 'mean')), []).join('\n'),
    ).toContain('answer x|y');
  });
});

describe('an explanation as data', () => {
  it('names the document and the arithmetic', () => {
    expect(explained('total')).toMatchObject({ model: plan.model, arithmeticVersion: 'arithmetic/1' });
  });

  it('fails for a node that does not exist, and for answers that cannot be read', () => {
    expectCodes(explainScore(plan, answers, 'strategy'), ['score.unknownNode']);
    expectCodes(explainScore(plan, { strategy: 'ful' }, 'total'), ['answer.unknownOption']);
  });

  it('survives JSON', () => {
    const told = explained('level');
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });

  it('of any node ends in its value, adds up, and reaches every answer', () => {
    fc.assert(
      fc.property(anyAssessment({ subjects: [1, 2] }), ({ instrument, sheets }) => {
        const own = deepFreeze(expectOk(compileInstrument(instrument)));
        for (const sheet of sheets) {
          for (const score of expectOk(scoreSubject(own, sheet)).nodes) {
            const { root } = expectOk(explainScore(own, sheet, score.id));
            expect({ value: root.value, class: root.class }).toEqual({
              value: score.value,
              class: score.class,
            });
            for (const told of allOf(root)) {
              expectChained(told);
              if (told.kind === 'aggregate') expectAdditive(told);
            }
            expect(new Set(allOf(root).map(({ id }) => id))).toEqual(reachable(instrument.nodes, score.id));
          }
        }
      }),
      { seed: 51, numRuns: 200 },
    );
  });
});

/** Steps lead from the start to the value, each from where the one before it ended. */
function expectChained(told: Explanation): void {
  if (told.value === null) return;
  let at = told.start;
  for (const { before, after } of told.steps) {
    expect(before).toBe(at);
    at = after;
  }
  expect(at).toBe(told.value);
}

/** Contributions are the mean before its steps, and shares are the whole. */
function expectAdditive(told: Extract<Explanation, { readonly kind: 'aggregate' }>): void {
  if (told.start === null) {
    expect(told.parts.every(({ contribution, share }) => contribution === null && share === null)).toBe(true);
    return;
  }
  const sum = told.parts.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
  const size = told.parts.reduce((most, { contribution }) => Math.max(most, Math.abs(contribution ?? 0)), 1);
  expect(Math.abs(sum - told.start)).toBeLessThan(1e-12 * size);
  expect(told.parts.reduce((total, { share }) => total + (share ?? 0), 0)).toBeCloseTo(1, 12);
}

/** Ids of a node and of all that it is made from. */
function reachable(nodes: readonly { readonly id: string }[], id: string): ReadonlySet<string> {
  const node = nodes.find((candidate) => candidate.id === id);
  const of = node !== undefined && 'of' in node ? node.of : [];
  const children = (
    typeof of === 'string' ? [of] : (of as readonly (string | { readonly of: string })[])
  ).map((child) => (typeof child === 'string' ? child : child.of));
  return new Set([id, ...children.flatMap((child) => [...reachable(nodes, child)])]);
}
