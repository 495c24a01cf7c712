import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { Answer, Instrument, Scale } from '../../src/index.js';
import { parseFormula, scoreSubject } from '../../src/index.js';
import { itemsOf, nodeOf, numberOf, planOf } from '../build.js';

const yesNo: Scale = { id: 'yesNo', type: 'boolean' };
const unknown = { class: 'unknown' } as const;

describe('a decision table', () => {
  const parts: Partial<Instrument> = {
    scales: [yesNo],
    items: [{ id: 'offered', scale: 'yesNo' }, { id: 'online', scale: 'yesNo' }, { id: 'share' }],
    nodes: [
      {
        id: 'stop',
        cases: [
          { when: { answer: 'offered', is: false }, value: 'notApplicable' },
          {
            when: {
              all: [
                { answer: 'online', is: true },
                { value: 'share', atLeast: 50 },
              ],
            },
            value: 100,
          },
          { when: { answer: 'online', is: true }, value: 'share' },
          { value: 0 },
        ],
      },
      {
        id: 'next',
        unknown: 'next',
        cases: [
          { when: { answer: 'online', is: true }, value: { ratio: [1, 3] } },
          { when: { value: 'share', atLeast: 50 }, value: 2 },
        ],
      },
    ],
  };
  const plan = planOf(parts);

  it.each<[string, Record<string, Answer>, number | string]>([
    ['a class', { offered: false }, 'notApplicable'],
    ['the first row that applies, not the best', { offered: true, online: true, share: 80 }, 100],
    ['the value of an item', { offered: true, online: true, share: 20 }, 20],
    ['the last row', { offered: true, online: false, share: 80 }, 0],
    ['an undecided row stops', { offered: true, online: unknown, share: 80 }, 'unknown'],
    [
      'false and unknown is false, so the row is decided',
      { offered: true, online: false, share: unknown },
      0,
    ],
    ['nothing answered', {}, 'unknown'],
  ])('%s', (_, answers, expected) => {
    expect(numberOf(plan, answers, 'stop')).toBe(expected);
  });

  it.each<[string, Record<string, Answer>, number | string]>([
    ['a constant', { online: true }, 1 / 3],
    ['an undecided row is passed over', { online: unknown, share: 60 }, 2],
  ])('%s', (_, answers, expected) => {
    expect(numberOf(plan, answers, 'next')).toBe(expected);
  });

  it('without a row that applies is a fault, and no zero', () => {
    const { nodes, faults } = expectOk(scoreSubject(plan, { offered: false, online: false, share: 10 }));
    expect(nodes.find(({ id }) => id === 'next')).toMatchObject({ value: null, class: 'unknown' });
    expect(faults.map(({ code, path }) => [code, path])).toEqual([['score.noCase', [0, 'next']]]);
  });

  it('has the answered share of what it reads', () => {
    expect(nodeOf(plan, { offered: true, online: true }, 'stop').answeredShare).toBe(2 / 3);
  });

  it('may read a number for each group', () => {
    const grouped = planOf({
      attributes: [{ id: 'tier', type: 'text' }],
      nodes: [{ id: 'mean', cases: [{ value: { by: 'tier', values: { one: 1, two: 2 } } }] }],
    });
    const of = (tier: string) => expectOk(scoreSubject(grouped, {}, { attributes: { tier } }));
    expect(of('two').nodes[0]?.value).toBe(2);
    expect(of('six').faults.map(({ code }) => code)).toEqual(['score.unknownGroup']);
  });
});

describe('routing', () => {
  const plan = planOf({
    scales: [yesNo],
    items: [
      { id: 'hasCloud', scale: 'yesNo' },
      { id: 'cloudPolicy', scale: 'yesNo', when: { answer: 'hasCloud', is: true } },
      { id: 'archive', scale: 'yesNo' },
    ],
    nodes: [
      { id: 'mean', of: ['cloudPolicy', 'archive'] },
      { id: 'scored', of: ['archive'], when: { value: 'mean', atLeast: 1 } },
      { id: 'barred', of: ['archive'], when: { value: 'mean', atLeast: 1 }, otherwise: 'refused' },
    ],
  });

  it.each<[string, Record<string, Answer>, number | string]>([
    ['asked and answered', { hasCloud: true, cloudPolicy: true, archive: false }, 0.5],
    ['not asked leaves no zero behind', { hasCloud: false, archive: true }, 1],
    ['not asked, whatever was answered', { hasCloud: false, cloudPolicy: false, archive: true }, 1],
    ['not known whether it is asked', { hasCloud: unknown, cloudPolicy: true, archive: true }, 'unknown'],
    ['asked and not answered', { hasCloud: true, archive: true }, 'unanswered'],
  ])('%s', (_, answers, expected) => {
    expect(numberOf(plan, answers)).toBe(expected);
  });

  it('a node that is not meant for a subject has the class that the document gives it', () => {
    expect(numberOf(plan, { hasCloud: false, archive: true }, 'scored')).toBe(1);
    expect(numberOf(plan, { hasCloud: false, archive: false }, 'scored')).toBe('notApplicable');
    expect(numberOf(plan, { hasCloud: false, archive: false }, 'barred')).toBe('refused');
    expect(numberOf(plan, { hasCloud: unknown, archive: true }, 'barred')).toBe('unknown');
  });
});

describe('a formula', () => {
  const items = itemsOf('a', 'b', 'tech-1');
  const value = (formula: string, answers: Record<string, Answer>): number | string =>
    numberOf(planOf({ items, nodes: [{ id: 'f', formula }] }), answers, 'f');

  it.each<[string, number]>([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['8 - 3 - 2', 3],
    ['8 / 4 / 2', 1],
    ['-a * b', -14],
    ['--a', 2],
    ['2 - -a', 4],
    ['[tech-1] / 2', 5],
    ['min(a, b, [tech-1])', 2],
    ['max(a, b, [tech-1])', 10],
    ['clip(b, 0, 5)', 5],
    ['abs(a - b)', 5],
    ['pow(a, 3)', 8],
    ['sqrt(a * 8)', 4],
    ['cbrt(a * 4)', 2],
    ['log10([tech-1])', 1],
    ['exp(0) + ln(1)', 1],
    ['1.5e1 + .5', 15.5],
    ['1 - a / [tech-1]', 0.8],
  ])('%s = %d', (formula, expected) => {
    expect(value(formula, { a: 2, b: 7, 'tech-1': 10 })).toBe(expected);
  });

  it('is evaluated as it is written, which decides the last bit', () => {
    const answers = { a: 0.1, b: 0.7, 'tech-1': 0.2 };
    expect(value('a + b + [tech-1]', answers)).toBe(0.1 + 0.7 + 0.2);
    expect(value('a + (b + [tech-1])', answers)).toBe(0.1 + (0.7 + 0.2));
    expect(value('a + b + [tech-1]', answers)).not.toBe(value('a + (b + [tech-1])', answers));
  });

  it.each<[string, Record<string, Answer>, number | string]>([
    ['a + b', { a: 2, b: unknown }, 'unknown'],
    ['a + b', { a: { class: 'notApplicable' }, b: null }, 'unanswered'],
    ['coalesce(a, b)', { a: unknown, b: 7 }, 7],
    ['coalesce(a, b)', { a: unknown, b: { class: 'notApplicable' } }, 'unknown'],
    ['coalesce(a, 0) + b', { b: 7 }, 7],
    ['a * 0', { a: unknown }, 'unknown'],
  ])('%s of %j is %s', (formula, answers, expected) => {
    expect(value(formula, answers)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['a / b', 'score.zeroDivisor', '2 / 0'],
    ['coalesce(a / b, 1)', 'score.zeroDivisor', '2 / 0'],
    ['ln(b)', 'score.outOfDomain', 'ln(0)'],
    ['sqrt(b - a)', 'score.outOfDomain', 'sqrt(-2)'],
    ['pow(b - a, 0.5)', 'score.outOfDomain', 'pow(-2, 0.5)'],
    ['pow(b, -1)', 'score.outOfDomain', 'pow(0, -1)'],
    ['clip(a, 5, 1)', 'score.outOfDomain', 'clip(2, 5, 1)'],
  ])('%s is a fault: %s', (formula, code, what) => {
    const plan = planOf({ items, nodes: [{ id: 'f', formula }] });
    const { nodes, faults } = expectOk(scoreSubject(plan, { a: 2, b: 0 }));
    expect(nodes[0]).toMatchObject({ value: null, class: 'unknown' });
    expect(faults.map((fault) => [fault.code, fault.path])).toEqual([[code, [0, 'f']]]);
    expect(faults[0]?.message).toContain(what);
  });

  it('of 1,000 signs runs, and a longer one is refused instead of running out of stack', () => {
    const chain = (length: number): string => new Array<string>(length).fill('a').join(' + ');
    expect(value(chain(1001), { a: 1 })).toBe(1001);
    const long = parseFormula(chain(20_000), 'f', ['nodes', 0, 'formula']);
    expect(long).toMatchObject({ ok: false, issues: [{ code: 'formula.tooDeep' }] });
  });
});
