import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type { Answer, Instrument, MissingPolicy } from '../../src/index.js';
import {
  classCode,
  explainScore,
  scoreSubject,
  scoreTable,
  tableOfWide,
  withImputations,
} from '../../src/index.js';
import { itemsOf, nodeOf, numberOf, planOf } from '../build.js';

const away = { class: 'notApplicable' } as const;
const unknown = { class: 'unknown' } as const;

describe('a policy', () => {
  const plan = (missing: MissingPolicy) =>
    planOf({ items: itemsOf('a', 'b'), nodes: [{ id: 'mean', of: [{ of: 'a', weight: 3 }, 'b'], missing }] });

  it.each<[string, MissingPolicy, number | string]>([
    ['leaves it out, and the weights of the others sum to 1 again', { unknown: 'skip' }, 8],
    ['counts it as 0', { unknown: 'zero' }, 2],
    ['counts it as a number', { unknown: 4 }, 5],
    ['takes its class', { unknown: 'propagate' }, 'unknown'],
    ['does not apply itself', { unknown: 'excludeParent' }, 'notApplicable'],
  ])('%s', (_, missing, expected) => {
    expect(numberOf(plan(missing), { a: unknown, b: 8 })).toBe(expected);
  });

  it('of the document holds where neither node nor item names the class', () => {
    const document = planOf({
      defaults: { missing: { unanswered: 'zero' } },
      items: [{ id: 'a' }, { id: 'b', missing: { unanswered: 6 } }],
      nodes: [
        { id: 'both', of: ['a', 'b'] },
        { id: 'own', of: ['a', 'b'], missing: { unanswered: 2 } },
      ],
    });
    expect(numberOf(document, {}, 'both')).toBe(3);
    expect(numberOf(document, {}, 'own')).toBe(2);
  });
});

describe('an item that does not apply', () => {
  const groups: Partial<Instrument> = {
    items: itemsOf('a', 'b', 'c'),
    nodes: [
      { id: 'left', of: ['a', 'b'] },
      { id: 'nested', of: ['left', 'c'] },
      { id: 'flat', of: ['a', 'b', 'c'] },
    ],
  };

  it('leaves its group where the tree has one, and the whole where it has none', () => {
    const plan = planOf(groups);
    const answers = { a: away, b: 2, c: 8 };
    expect(numberOf(plan, answers, 'nested')).toBe(5);
    expect(numberOf(plan, answers, 'flat')).toBe(5);
    const all = { a: 8, b: 2, c: 8 };
    expect(numberOf(plan, all, 'nested')).toBe(6.5);
    expect(numberOf(plan, all, 'flat')).toBe(6);
  });

  it('takes its group along when it was all of it', () => {
    const plan = planOf(groups);
    expect(numberOf(plan, { a: away, b: away, c: 8 }, 'nested')).toBe(8);
    expect(nodeOf(plan, { a: away, b: away, c: 8 }, 'nested').answeredShare).toBe(1);
  });
});

describe('a supplied layer', () => {
  const parts: Partial<Instrument> = {
    items: itemsOf('a', 'b'),
    nodes: [{ id: 'mean', of: ['a', 'b'], missing: { unanswered: 'skip' } }],
  };
  const header = ['subject', 'a', 'b'];
  const score = (accepts: readonly string[]) => {
    const plan = planOf({ ...parts, accepts, answerTokens: [{ token: 'NA', class: 'notApplicable' }] });
    const table = expectOk(
      tableOfWide(
        plan,
        deepFreeze({
          header,
          rows: [
            ['x', '2', ''],
            ['y', 'NA', ''],
            ['z', '', ''],
          ],
        }),
      ),
    );
    const layer = expectOk(
      tableOfWide(
        plan,
        deepFreeze({
          header,
          rows: [
            ['y', '5', '9'],
            ['x', '7', '4'],
          ],
        }),
      ),
    );
    const filled = expectOk(withImputations(plan, table, layer, 'office'));
    const { nodes } = expectOk(scoreTable(plan, filled));
    const [mean] = nodes;
    return {
      values: Array.from(mean?.values ?? []),
      answered: Array.from(mean?.answered.values ?? []),
      table,
      filled,
    };
  };

  it('counts where the document accepts its label, and never as answered', () => {
    const { values, answered } = score(['office']);
    // x: its own 2 and 4 of the layer; y: a does not apply, 9 of the layer; z: nobody imputed anything.
    expect(values).toEqual([3, 9, 0]);
    expect(answered).toEqual([0.5, 0, 0]);
  });

  it('changes nothing where the document does not accept its label', () => {
    const { values, answered } = score([]);
    expect(values).toEqual([2, 0, 0]);
    expect(answered).toEqual([0.5, 0, 0]);
  });

  it('leaves the table that it was laid over as it was', () => {
    const { table, filled } = score(['office']);
    expect(table.layers).toBeUndefined();
    expect(filled.layers).toEqual(['office']);
    expect(Array.from(table.columns[1]?.classes ?? [])).toEqual(
      new Array<number>(3).fill(classCode.unanswered),
    );
  });

  it('travels with an answer, and is told of in the explanation', () => {
    const plan = planOf({ ...parts, accepts: ['office'] });
    const answers: Record<string, Answer> = { a: 2, b: { value: 4, imputed: 'office' } };
    expect(nodeOf(plan, answers)).toMatchObject({ value: 3, answeredShare: 0.5 });
    const { root } = expectOk(explainScore(plan, answers, 'mean'));
    const because = root.kind === 'aggregate' ? root.parts.map((part) => part.because) : [];
    expect(because).toMatchObject([{ imputed: null }, { imputed: 'office', value: 4 }]);
  });
});

describe('an imputation', () => {
  const plan = planOf({
    attributes: [{ id: 'size', type: 'text' }],
    items: [
      { id: 'a', then: [{ impute: 3 }, { times: 2 }] },
      { id: 'b', then: [{ impute: { by: 'size', values: { small: 1, large: 5 } } }] },
    ],
    nodes: [{ id: 'mean', of: ['a', 'b'], needs: { share: 0.5 } }],
  });
  const of = (answers: Record<string, Answer>, size: string) =>
    expectOk(scoreSubject(plan, answers, { attributes: { size } })).nodes[0];

  it('is no answer, whoever else is in the table', () => {
    const needy = planOf({
      items: [{ id: 'a', then: [{ impute: 3 }] }],
      nodes: [{ id: 'mean', of: ['a'], needs: { count: 1 } }],
    });
    const classesOf = (...rows: readonly string[][]) => {
      const table = expectOk(tableOfWide(needy, deepFreeze({ header: ['subject', 'a'], rows })));
      return Array.from(expectOk(scoreTable(needy, table)).nodes[0]?.classes ?? []);
    };
    expect(classesOf(['x', ''])).toEqual([classCode.unanswered]);
    expect(classesOf(['x', ''], ['y', '4'])).toEqual([classCode.unanswered, classCode.value]);
  });

  it.each<[string, Record<string, Answer>, string, number | null, number | null]>([
    ['fills what is unanswered, before the steps after it', { b: 4 }, 'small', 5, 0.5],
    ['fills by group', { a: 1 }, 'large', 3.5, 0.5],
    ['fills what is unknown', { a: unknown, b: 4 }, 'small', 5, 0.5],
    ['leaves what does not apply', { a: away, b: 4 }, 'small', 4, 1],
    ['does not help a node that needs answers', {}, 'small', null, 0],
  ])('%s', (_, answers, size, value, share) => {
    expect(of(answers, size)).toMatchObject({ value, answeredShare: share });
  });
});
