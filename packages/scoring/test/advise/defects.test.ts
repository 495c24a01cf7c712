import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { AnswerRow, Scale } from '../../src/index.js';
import {
  contributionsOf,
  improveVariation,
  scoreSubject,
  startVariation,
  tableOfRows,
  tableOfWide,
  variationOf,
} from '../../src/index.js';
import { itemsOf, planOf } from '../build.js';

const scales: readonly Scale[] = [{ id: 'ten', type: 'number', min: 0, max: 10 }];
const items = itemsOf('a', 'b').map((item) => ({ ...item, scale: 'ten' }));
const place = [{ id: 'place', of: 'root' }];

describe('defects of advice', () => {
  it.each([Number.NaN, Number.NEGATIVE_INFINITY])('a baseline of %d is refused', (a) => {
    const plan = planOf({ scales, items, nodes: [{ id: 'root', of: ['a', 'b'] }] });
    expect(contributionsOf(plan, { a: 2, b: 4 }, 'root', { baseline: { a } }).ok).toBe(false);
  });

  it('a baseline of no child is refused', () => {
    const plan = planOf({ scales, items, nodes: [{ id: 'root', of: ['a', 'b'] }] });
    expect(contributionsOf(plan, { a: 2, b: 4 }, 'root', { baseline: { aa: 1 } }).ok).toBe(false);
  });

  it('a node without a value has no parts, though its imputed children have', () => {
    const plan = planOf({
      scales,
      items,
      nodes: [{ id: 'root', of: ['a', 'b'], needs: { share: 0.5 } }],
      accepts: ['office'],
    });
    const imputed = { value: 4, imputed: 'office' };
    const answers = { a: imputed, b: imputed };
    expect(expectOk(scoreSubject(plan, answers)).nodes[0]?.value).toBeNull();
    expect(contributionsOf(plan, answers, 'root').ok).toBe(false);
  });

  it('the value told is the score where children are exact', () => {
    const plan = planOf({
      arithmetic: { sum: 'rational' },
      items: itemsOf('a', 'b', 'c', 'd'),
      nodes: [
        { id: 'part', of: ['a', 'b', 'c'] },
        { id: 'root', of: [{ of: 'part', weight: 3 }, 'd'] },
      ],
    });
    const answers = { a: 0.1, b: 0.8, c: 0.8, d: 0.2 };
    const told = expectOk(contributionsOf(plan, answers, 'root', { baseline: { part: 0, d: 0 } }));
    expect(told.value).toBe(expectOk(scoreSubject(plan, answers)).nodes[1]?.value);
  });

  it('a node that is reduced over observations has ranks in each sample', () => {
    const plan = planOf({
      items: itemsOf('a', 'b'),
      nodes: [{ id: 'root', of: ['a', 'b'], reduce: 'mean' }],
      ranks: place,
    });
    const rows = ['o', 'p'].flatMap((observer): AnswerRow[] =>
      [
        { subject: 'x', item: 'a', value: 9 },
        { subject: 'x', item: 'b', value: 1 },
        { subject: 'y', item: 'a', value: 1 },
        { subject: 'y', item: 'b', value: 8.5 },
      ].map((row) => ({ ...row, class: 'value', observer })),
    );
    const table = expectOk(tableOfRows(plan, rows));
    const start = expectOk(startVariation(plan, table, { weights: 0.9, seed: 1, node: 'root' }));
    const [first] = improveVariation(start, 1).samples;
    expect([...(first ?? [])].sort()).toEqual([1, 2]);
  });

  it('a subject that has no value in some sample never has rank 0', () => {
    const plan = planOf({
      items: itemsOf('a', 'b'),
      nodes: [
        { id: 'mean', of: ['a', 'b'] },
        { id: 'root', formula: 'sqrt(mean)' },
      ],
      ranks: place,
    });
    const rows = [
      ['x', '4', '-3.9'],
      ['y', '2', '1'],
    ];
    const table = expectOk(tableOfWide(plan, { header: ['subject', 'a', 'b'], rows }));
    const start = expectOk(startVariation(plan, table, { weights: 0.5, seed: 1, node: 'root' }));
    const [x] = variationOf(improveVariation(start, 20)).intervals;
    expect(x?.best).not.toBe(0);
  });

  it('a seed that is no whole number is an issue, and not thrown', () => {
    const plan = planOf({ items: itemsOf('a', 'b'), nodes: [{ id: 'root', of: ['a', 'b'] }], ranks: place });
    const table = expectOk(tableOfWide(plan, { header: ['subject', 'a', 'b'], rows: [['x', '1', '2']] }));
    expect(startVariation(plan, table, { weights: 0.1, seed: 1.5, node: 'root' }).ok).toBe(false);
  });
});
