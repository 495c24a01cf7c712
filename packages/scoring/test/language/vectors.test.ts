import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet, Plan } from '../../src/index.js';
import { gapsOf, scoreSubject } from '../../src/index.js';
import { nodeOf, numberOf, planOf } from '../build.js';
import { planOfDocument } from './read-document.js';

/** Answers by position of the items. */
function sheetOf(plan: Plan, answers: readonly (string | number | null)[]): AnswerSheet {
  return deepFreeze(Object.fromEntries(plan.itemIds.map((id, at) => [id, answers[at] ?? null])));
}

describe('a level asks for all practices up to it (C2M2 2.1)', () => {
  const plan = planOfDocument('cumulative-gates');
  // Items: 1a, 1b (level 1), 1c (2), 2a (1), 2b (2), 2c, 3a (3).
  it.each<[string, readonly (string | null)[], string]>([
    ['everything fully', ['FI', 'FI', 'FI', 'FI', 'FI', 'FI', 'FI'], 'MIL3'],
    ['largely is enough', ['LI', 'LI', 'LI', 'LI', 'LI', 'LI', 'LI'], 'MIL3'],
    ['one practice of level 3 partly', ['FI', 'FI', 'FI', 'FI', 'FI', 'FI', 'PI'], 'MIL2'],
    ['one practice of level 2 not, level 3 fully', ['FI', 'FI', 'NI', 'FI', 'FI', 'FI', 'FI'], 'MIL1'],
    ['one practice of level 1 partly, all else fully', ['FI', 'PI', 'FI', 'FI', 'FI', 'FI', 'FI'], 'MIL0'],
    ['one practice of level 2 unanswered', ['FI', 'FI', null, 'FI', 'FI', 'FI', 'FI'], 'MIL1'],
    ['nothing answered', [], 'MIL0'],
  ])('%s', (_, answers, level) => {
    expect(nodeOf(plan, sheetOf(plan, answers), 'mil').level).toBe(level);
  });

  it('is unknown where an open answer could change it, if the document does not count it as no', () => {
    const open = sheetOf(plan, ['FI', 'FI', null, 'FI', 'FI', 'FI', 'FI']);
    expect(nodeOf(plan, open, 'strict')).toMatchObject({ level: null, class: 'unknown' });
    const closed = sheetOf(plan, ['FI', 'PI', null, 'FI', 'FI', 'FI', 'FI']);
    expect(nodeOf(plan, closed, 'strict').level).toBe('MIL0');
  });
});

describe('complete levels stack (CRR 4.0)', () => {
  const plan = planOfDocument('stacked-levels');
  const yes = (count: number): string[] => new Array<string>(count).fill('yes');

  // 4 practices at level 1, 4 at level 2, 2 at each of the three above.
  it.each<[string, readonly string[], number]>([
    ['nothing performed', new Array<string>(14).fill('no'), 0],
    ['everything performed', yes(14), 5],
    ['(1 + 1 + 0.5 + 0)/4 of level 1', ['yes', 'yes', 'incomplete', 'no', ...yes(10)], 0.625],
    ['level 1, (1 + 1 + 1 + 0.5)/4 of level 2', [...yes(7), 'incomplete', ...yes(6)], 1.875],
    ['levels 1 and 2, none of level 3, all above', [...yes(8), 'no', 'no', ...yes(4)], 2],
    ['levels 1 to 4, half of level 5', [...yes(13), 'no'], 4.5],
  ])('%s', (_, answers, level) => {
    expect(numberOf(plan, sheetOf(plan, answers), 'domain')).toBe(level);
  });
});

describe('110 minus what is not met (NIST SP 800-171 DoD Assessment Methodology 1.2.1)', () => {
  const plan = planOfDocument('deductions');
  // Weights: 5, 3, 1, 1, and the two with partial credit.
  it.each<[string, readonly (string | null)[], number | string]>([
    ['all met', ['met', 'met', 'met', 'met', 'met', 'met'], 110],
    ['none met: 110 − 5 − 3 − 1 − 1 − 5 − 5', new Array<string>(6).fill('notMet'), 90],
    ['partial credit: 110 − 3 − 3', ['met', 'met', 'met', 'met', 'partly', 'partly'], 104],
    ['not applicable is free: 110 − 3', ['na', 'notMet', 'na', 'na', 'na', 'na'], 107],
    ['one unanswered', ['met', 'met', null, 'met', 'met', 'met'], 'unanswered'],
  ])('%s', (_, answers, score) => {
    expect(numberOf(plan, sheetOf(plan, answers), 'score')).toBe(score);
  });

  it('ends at the published −203 where none of 44 × 5, 14 × 3 and 51 × 1 is met', () => {
    const weights = [
      ...new Array<number>(44).fill(5),
      ...new Array<number>(14).fill(3),
      ...new Array<number>(51).fill(1),
    ];
    const whole = planOf({
      scales: [{ id: 'unmet', type: 'boolean' }],
      items: weights.map((_, at) => ({ id: `r${at}`, scale: 'unmet' })),
      nodes: [
        {
          id: 'score',
          of: weights.map((weight, at) => ({ of: `r${at}`, weight })),
          by: 'sum',
          then: [{ subtractFrom: 110 }],
          range: [-203, 110],
        },
      ],
    });
    const none = Object.fromEntries(whole.itemIds.map((id) => [id, true]));
    expect(numberOf(whole, none, 'score')).toBe(-203);
  });
});

describe('three levels of two streams (OWASP SAMM 2)', () => {
  const plan = planOfDocument('streams');
  const [no, some, half, most] = ['no', 'some', 'half', 'most'] as const;

  it.each<[string, readonly string[], number, number, number]>([
    ['nothing', new Array<string>(12).fill(no), 0, 0, 0],
    ['everything', new Array<string>(12).fill(most), 3, 3, 3],
    [
      '(1 + 0.5)/2 + (0.25 + 0.5)/2 + (0 + 0.25)/2, and level 1 alone',
      [most, half, some, half, no, some, most, most, no, no, no, no],
      1.25,
      1,
      1.125,
    ],
    ['one stream alone counts half', [most, no, most, no, most, no, no, no, no, no, no, no], 1.5, 0, 0.75],
  ])('%s', (_, answers, strategy, policy, governance) => {
    const sheet = sheetOf(plan, answers);
    expect(['strategy', 'policy', 'governance'].map((id) => numberOf(plan, sheet, id))).toEqual([
      strategy,
      policy,
      governance,
    ]);
  });
});

describe('ratings and the capability level (ISO/IEC 33020:2019)', () => {
  const plan = planOfDocument('capability-ladder');

  it.each<[number, string]>([
    [0, 'N'],
    [15, 'N'],
    [15.000001, 'P'],
    [50, 'P'],
    [50.000001, 'L'],
    [85, 'L'],
    [85.000001, 'F'],
    [100, 'F'],
  ])('%d %% is rated %s', (percent, rating) => {
    expect(nodeOf(plan, sheetOf(plan, [percent]), 'rating1.1').level).toBe(rating);
  });

  // Achievement of PA 1.1, 2.1, 2.2, 3.1, 3.2.
  it.each<[string, readonly (number | null)[], string | null]>([
    ['nothing achieved', [0, 0, 0, 0, 0], '0'],
    ['performed partly', [50, 100, 100, 100, 100], '0'],
    ['performed largely: level 1, and no more', [85, 100, 100, 100, 100], '1'],
    ['performed fully, managed largely', [86, 51, 85, 0, 0], '2'],
    ['managed largely holds level 3 down', [100, 100, 85, 100, 100], '2'],
    ['managed fully, established largely', [100, 90, 86, 60, 51], '3'],
    ['established partly', [100, 90, 86, 50, 100], '2'],
    ['an open rating above level 1 leaves it open', [100, null, 100, 100, 100], null],
    ['an open rating above a closed gate changes nothing', [20, null, 100, 100, 100], '0'],
  ])('%s', (_, achieved, level) => {
    expect(nodeOf(plan, sheetOf(plan, achieved), 'capability').level).toBe(level);
  });

  it('has the weakest rating as a number', () => {
    expect(numberOf(plan, sheetOf(plan, [100, 90, 60, 40, 100]), 'weakest')).toBe(1);
  });
});

describe('one question for each of 32 sub-dimensions', () => {
  const plan = planOfDocument('preliminary');
  // Technology 10 × 8, customer 5 × 2, operations 4 × 6, strategy 8 × 5, organisation 5 × 4.
  const marks = [8, 2, 6, 5, 4].flatMap((mark, at) =>
    new Array<number>([10, 5, 4, 8, 5][at] ?? 0).fill(mark),
  );
  const sheet = sheetOf(plan, marks);

  it.each<[string, number]>([
    ['technology', 80],
    ['customer', 20],
    ['operations', 60],
    ['strategy', 50],
    ['organisation', 40],
    ['perSubDimension', (10 * 80 + 5 * 20 + 4 * 60 + 8 * 50 + 5 * 40) / 32],
    ['perDimension', 50],
    ['total', 3.125 * 174],
    ['weakest', 20],
    ['level', 2],
    ['mayStartDeep', 1],
  ])('%s', (id, value) => {
    expect(numberOf(plan, sheet, id)).toBe(value);
  });

  it('shows one weighting, and works nothing else out', () => {
    const shown = (view: string): readonly string[] =>
      expectOk(scoreSubject(plan, sheet, { view })).nodes.map(({ id }) => id);
    const dimensions = ['technology', 'customer', 'operations', 'strategy', 'organisation'];
    expect(shown('perSubDimension')).toEqual([...dimensions, 'perSubDimension', 'level']);
    expect(shown('perDimension')).toEqual([...dimensions, 'perDimension']);
  });

  it('says what is missing to the target profile', () => {
    const gaps = expectOk(gapsOf(plan, expectOk(scoreSubject(plan, sheet)), 'nextYear'));
    expect(gaps.map(({ node, gap, state }) => [node, gap, state])).toEqual([
      ['level', 1, 'gap'],
      ['customer', 30, 'gap'],
    ]);
  });

  it('has no dimension of which less than 80 % is answered', () => {
    const open = (count: number): AnswerSheet => ({
      ...sheet,
      ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`technology-${at + 1}`, null])),
    });
    expect(numberOf(plan, open(2), 'technology')).toBe(80);
    expect(numberOf(plan, open(3), 'technology')).toBe('unanswered');
    expect(numberOf(plan, open(2), 'total')).toBe('unanswered');
  });
});

describe('the mean of means and the pooled mean', () => {
  it('differ where groups differ in size', () => {
    const plan = planOfDocument('average-of-averages');
    const sheet = sheetOf(plan, [10, 2, 4, 6]);
    expect(numberOf(plan, sheet, 'ofAverages')).toBe((10 + 4) / 2);
    expect(numberOf(plan, sheet, 'pooled')).toBe(22 / 4);
    expect(numberOf(plan, sheet, 'pooledByWeights')).toBe(22 / 4);
  });

  it('treat an item that does not apply differently: nested it leaves its group, flat the whole', () => {
    const plan = planOfDocument('average-of-averages');
    const sheet: AnswerSheet = { a1: 10, b1: { class: 'notApplicable' }, b2: 4, b3: 6 };
    expect(numberOf(plan, sheet, 'ofAverages')).toBe((10 + 5) / 2);
    expect(numberOf(plan, sheet, 'pooled')).toBe(20 / 3);
  });
});
