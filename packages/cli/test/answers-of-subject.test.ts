import { type AnswerSheet, compileInstrument, type Plan } from '@sopana/scoring';
import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { answersOfSubject } from '../src/input/answers-of-subject.js';
import { rowsBySubject } from '../src/input/rows-by-subject.js';
import { tableOfSheets } from '../src/input/table-of-sheets.js';
import { service } from './support/documents.js';

const plan: Plan = expectOk(compileInstrument({ ...service, accepts: ['office'] }));

describe('tableOfSheets and answersOfSubject', () => {
  it('give back what was put in, of every kind of answer', () => {
    const sheets: Readonly<Record<string, AnswerSheet>> = deepFreeze({
      a: { online: { value: 0.5, imputed: 'office' }, open: true, reuse: 'all' },
      b: { online: 0.25, open: { class: 'refused' } },
      c: {},
    });
    const table = tableOfSheets(plan, sheets, 'x.json');
    if (!table.ok) throw new Error('the sheets are right');
    const rows = rowsBySubject(table.value);
    expect([...rows]).toEqual([
      ['a', [0]],
      ['b', [1]],
      ['c', [2]],
    ]);
    for (const [subject, positions] of rows) {
      expect(answersOfSubject(plan, table.value, positions)).toEqual({
        answers: sheets[subject],
        attributes: {},
      });
    }
  });

  it('give rows where one subject has several', () => {
    const table = tableOfSheets(
      plan,
      { a: { online: { value: 0.5, imputed: 'office' } }, b: { open: true } },
      'x',
    );
    if (!table.ok) throw new Error('the sheets are right');
    const { answers } = answersOfSubject(plan, table.value, [0, 1]);
    expect(answers).toEqual([
      { subject: 'a', item: 'online', class: 'value', value: 0.5, imputed: 'office' },
      { subject: 'b', item: 'open', class: 'value', value: true },
    ]);
  });
});
