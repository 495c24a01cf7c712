import { deepFreeze, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerRow, AnswerSheet, AnswerTable, Instrument, Plan, ScoreTable } from '../src/index.js';
import { classOfCode, compileInstrument, scoreSubject, scoreTable, tableOfRows } from '../src/index.js';
import { type Run, runPlan } from '../src/run/run-plan.js';
import { anyAssessment } from './arbitraries.js';
import { referenceScore } from './reference-scorer.js';

const plain = { seed: 20_261_123, numRuns: 400 };

const compiled = (instrument: Instrument): Plan => deepFreeze(expectOk(compileInstrument(instrument)));

/** Sheets as rows; a subject of whom nothing is written still has one row, which says so. */
function rowsOf(instrument: Instrument, sheets: readonly AnswerSheet[]): readonly AnswerRow[] {
  return sheets.flatMap((sheet, at) => {
    const subject = `s${at}`;
    const rows = Object.entries(sheet).map(([item, answer]): AnswerRow => {
      if (answer === null) return { subject, item, class: 'unanswered' };
      if (typeof answer === 'object' && 'class' in answer) return { subject, item, class: answer.class };
      if (typeof answer === 'object' && 'imputed' in answer) throw new Error('No layers here.');
      return { subject, item, class: 'value', value: answer };
    });
    const first = instrument.items[0]?.id ?? '';
    return rows.length > 0 ? rows : [{ subject, item: first, class: 'unanswered' as const }];
  });
}

const tableOf = (plan: Plan, sheets: readonly AnswerSheet[]): AnswerTable =>
  deepFreeze(expectOk(tableOfRows(plan, deepFreeze(rowsOf(plan.instrument, sheets)))));

/** Bytes of all columns, so that -0 and 0, and what stands where there is no value, are told apart. */
function bytesOf(nodes: Run['nodes']): readonly string[] {
  return nodes.flatMap(({ id, values, classes, answered }) =>
    [values, classes, answered.values, answered.classes].map(
      (column) => `${id}:${Buffer.from(column.buffer, column.byteOffset, column.byteLength).toString('hex')}`,
    ),
  );
}

/** One row of a scored table in the words of a subject's score. */
function rowOf(scores: ScoreTable, row: number): readonly unknown[] {
  return scores.nodes.map(({ id, values, classes, levels, answered }) => {
    const name = classOfCode(classes[row] ?? 0);
    const value = name === 'value' ? (values[row] ?? null) : null;
    const share = classOfCode(answered.classes[row] ?? 0) === 'value' ? (answered.values[row] ?? null) : null;
    return {
      id,
      value,
      class: name,
      level: value === null ? null : (levels?.[value] ?? null),
      answeredShare: share,
    };
  });
}

describe('the engine', () => {
  it('agrees bit for bit with a reading of the definitions by plain recursion', () => {
    fc.assert(
      fc.property(anyAssessment({ sums: ['sequential'] }), ({ instrument, sheets }) => {
        const nodes = instrument.nodes.filter(
          (node) => !('arithmetic' in node) || node.arithmetic?.weights !== 'divideFirst',
        );
        fc.pre(instrument.arithmetic?.weights !== 'divideFirst' && nodes.length === instrument.nodes.length);
        const plan = compiled(instrument);
        for (const sheet of sheets) {
          for (const score of expectOk(scoreSubject(plan, sheet)).nodes) {
            const { outcome, share } = referenceScore(instrument, sheet, score.id);
            expect({
              id: score.id,
              value: score.value,
              class: score.class,
              share: score.answeredShare,
            }).toEqual({
              id: score.id,
              value: 'value' in outcome ? outcome.value : null,
              class: 'class' in outcome ? outcome.class : 'value',
              share,
            });
          }
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('gives a row of a table the numbers that its subject has alone', () => {
    fc.assert(
      fc.property(anyAssessment({ subjects: [1, 9] }), ({ instrument, sheets }) => {
        const plan = compiled(instrument);
        const scores = expectOk(scoreTable(plan, tableOf(plan, sheets)));
        sheets.forEach((sheet, row) => {
          const alone = expectOk(scoreSubject(plan, sheet)).nodes.map(({ parts: _, ...rest }) => rest);
          expect(rowOf(scores, row)).toStrictEqual(alone);
        });
      }),
      plain,
    );
  });

  it('gives the same bytes in blocks of any size, the last one short', () => {
    fc.assert(
      fc.property(anyAssessment({ subjects: [4, 11] }), ({ instrument, sheets }) => {
        const plan = compiled(instrument);
        const table = tableOf(plan, sheets);
        const whole = bytesOf(runPlan(plan, table, { block: table.rows.length }).nodes);
        for (const block of [1, 2, 3, 7, 2048]) {
          expect(bytesOf(runPlan(plan, table, { block }).nodes)).toEqual(whole);
        }
      }),
      plain,
    );
  });

  it('gives the same bytes in blocks of 2,048 and of 4,096 rows of a long table', () => {
    fc.assert(
      fc.property(anyAssessment({ subjects: [5, 9] }), ({ instrument, sheets }) => {
        const plan = compiled(instrument);
        const many = Array.from(
          { length: 5001 },
          (_, at) => sheets[(at * 7 + Math.floor(at / 1000)) % sheets.length] ?? {},
        );
        const table = tableOf(plan, many);
        const whole = bytesOf(runPlan(plan, table, { block: table.rows.length }).nodes);
        for (const block of [2048, 4096, 1, 999]) {
          expect(bytesOf(runPlan(plan, table, { block }).nodes)).toEqual(whole);
        }
      }),
      { seed: 3, numRuns: 3 },
    );
  });

  it('gives each subject the same numbers in whatever order the subjects stand', () => {
    const shuffled = anyAssessment({ subjects: [2, 8] }).chain((assessment) =>
      fc.tuple(
        fc.constant(assessment),
        fc.shuffledSubarray(
          assessment.sheets.map((_, at) => at),
          { minLength: assessment.sheets.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ instrument, sheets }, order]) => {
        const plan = compiled(instrument);
        const scores = expectOk(scoreTable(plan, tableOf(plan, sheets)));
        const again = expectOk(
          scoreTable(
            plan,
            tableOf(
              plan,
              order.map((at) => sheets[at] ?? {}),
            ),
          ),
        );
        order.forEach((from, to) => {
          expect(rowOf(again, to)).toStrictEqual(rowOf(scores, from));
          expect(again.ranks.map(({ ranks, ranked }) => [ranks[to], ranked[to]])).toEqual(
            scores.ranks.map(({ ranks, ranked }) => [ranks[from], ranked[from]]),
          );
        });
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('leaves a plan and a table as they were, and gives the same again', () => {
    fc.assert(
      fc.property(anyAssessment(), ({ instrument, sheets }) => {
        const plan = compiled(instrument);
        const table = tableOf(plan, sheets);
        const before = table.columns.map(({ values, classes }) => [[...values], [...classes]]);
        const first = expectOk(scoreTable(plan, table));
        for (const sheet of sheets) expectOk(scoreSubject(plan, sheet));
        expect(bytesOf(expectOk(scoreTable(plan, table)).nodes)).toEqual(bytesOf(first.nodes));
        expect(table.columns.map(({ values, classes }) => [[...values], [...classes]])).toEqual(before);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('keeps every mean of what it can see within the least and the greatest of its children', () => {
    fc.assert(
      fc.property(anyAssessment({ sums: ['exact', 'rational'] }), ({ instrument, sheets }) => {
        const plan = compiled(instrument);
        for (const sheet of sheets) {
          for (const { id, value, parts } of expectOk(scoreSubject(plan, sheet)).nodes) {
            const node = instrument.nodes.find((candidate) => candidate.id === id);
            const hasSteps =
              node !== undefined && 'then' in node
                ? (node.then ?? []).length > 0
                : (instrument.defaults?.then ?? []).length > 0;
            if (value === null || node === undefined || 'bands' in node || hasSteps) continue;
            const counted = parts.flatMap((part) =>
              part.value === null || part.weight === 0 ? [] : [part.value],
            );
            const slack = 1e-12 * Math.max(1, ...counted.map(Math.abs));
            expect(value).toBeGreaterThanOrEqual(Math.min(...counted) - slack);
            expect(value).toBeLessThanOrEqual(Math.max(...counted) + slack);
          }
        }
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('gives no number to a table of no subjects', () => {
    fc.assert(
      fc.property(anyAssessment(), ({ instrument }) => {
        const plan = compiled(instrument);
        const scores = expectOk(scoreTable(plan, expectOk(tableOfRows(plan, []))));
        expect(scores.subjects).toEqual([]);
        expect(scores.nodes.map(({ values }) => values.length)).toEqual(instrument.nodes.map(() => 0));
      }),
      { seed: 7, numRuns: 30 },
    );
  });
});
