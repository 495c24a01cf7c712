import { digestOf } from '@sopana/core/canonical';
import { deepFreeze, expectCodes, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerRow, AnswerSheet, AnswerTable, Instrument, Plan, WideText } from '../src/index.js';
import {
  classOfCode,
  compileInstrument,
  mergeObservations,
  rowsOfLongText,
  rowsOfTable,
  scoreTable,
  sheetOfTable,
  tableOfRows,
  tableOfSheet,
  tableOfWide,
  wideOfTable,
} from '../src/index.js';
import { anyAssessment } from './arbitraries.js';
import { itemsOf, planOf } from './build.js';

const plan = planOf({
  answerTokens: [
    { token: 'NA', class: 'notApplicable' },
    { token: '?', class: 'unknown' },
    { token: '99', class: 'refused' },
  ],
  attributes: [
    { id: 'region', type: 'text' },
    { id: 'staff', type: 'number' },
  ],
  scales: [
    { id: 'yes-no', type: 'boolean' },
    {
      id: 'stage',
      type: 'choice',
      options: [
        { code: 'none', value: 0 },
        { code: 'full', value: 5 },
      ],
    },
    {
      id: 'channels',
      type: 'choices',
      reduce: 'count',
      options: ['a', 'b', 'c'].map((code) => ({ code, value: 1 })),
    },
  ],
  items: [
    { id: 'count' },
    { id: 'online', scale: 'yes-no' },
    { id: 'stage', scale: 'stage' },
    { id: 'channels', scale: 'channels' },
  ],
  nodes: [{ id: 'mean', of: ['count', 'online', 'stage', 'channels'] }],
});

const header = ['subject', 'region', 'staff', 'count', 'online', 'stage', 'channels'];
const cellsOf = (table: AnswerTable, row: number): readonly (string | number)[] =>
  table.columns.map(({ values, classes }) =>
    classOfCode(classes[row] ?? 0) === 'value' ? (values[row] ?? 0) : classOfCode(classes[row] ?? 0),
  );
const wide = (...rows: readonly string[][]): AnswerTable =>
  expectOk(tableOfWide(plan, deepFreeze({ header, rows })));

/** Rows without their order. */
const asSet = (rows: readonly AnswerRow[]): readonly string[] =>
  rows.map((row) => JSON.stringify(expectOk(digestOf(row)))).sort();

/** Rows of the sheets of an assessment, observed by several people. */
function rowsOf(sheets: readonly AnswerSheet[]): readonly AnswerRow[] {
  return sheets.flatMap((sheet, at) =>
    Object.entries(sheet).map(([item, answer]): AnswerRow => {
      const common = {
        subject: `s${at}`,
        item,
        ...(at % 2 === 0 ? {} : { observer: `o${at}`, occasion: '2026' }),
      };
      if (answer === null) return { ...common, class: 'unanswered' };
      if (typeof answer !== 'object' || Array.isArray(answer))
        return { ...common, class: 'value', value: answer as number };
      return 'class' in answer ? { ...common, class: answer.class } : { ...common, class: 'unanswered' };
    }),
  );
}

/** Who observed an answer, when and where; each may be left unsaid. */
const anyCircumstances: fc.Arbitrary<Pick<AnswerRow, 'observer' | 'occasion' | 'source'>> = fc.record(
  {
    observer: fc.constantFrom('o', 'p', ''),
    occasion: fc.constantFrom('2025', '2026'),
    source: fc.constantFrom('form', 'site', 'o'),
  },
  { requiredKeys: [] },
);

/** A document, and rows where subjects are observed several times, each time under other circumstances. */
const anyObservations: fc.Arbitrary<{ readonly plan: Plan; readonly rows: readonly AnswerRow[] }> = fc
  .tuple(anyAssessment(), fc.array(anyCircumstances, { minLength: 1, maxLength: 6 }))
  .chain(([{ instrument, sheets }, circumstances]) => {
    const different = [...new Map(circumstances.map((one) => [keyOf(one), one])).values()];
    const rows = rowsOf(sheets).flatMap(({ observer: _, occasion: __, ...row }) =>
      different.map((one): AnswerRow => ({ ...row, ...one })),
    );
    return fc.record({
      plan: fc.constant(compiled(instrument)),
      rows: fc.shuffledSubarray(rows, { minLength: Math.ceil(rows.length / 2) }),
    });
  });

const keyOf = ({ observer, occasion, source }: Partial<AnswerRow>): string =>
  JSON.stringify([observer ?? null, occasion ?? null, source ?? null]);

const compiled = (instrument: Instrument): Plan => deepFreeze(expectOk(compileInstrument(instrument)));

describe('a wide file', () => {
  it('is read by the scales of its items', () => {
    expect(cellsOf(wide(['x', '', '', '-1.5e1', 'true', 'full', 'a|c']), 0)).toEqual([-15, 1, 1, 5]);
    expect(cellsOf(wide(['x', '', '', '+.5', 'false', 'none', '|']), 0)).toEqual([0.5, 0, 0, 0]);
    expect(cellsOf(wide(['x', '', '', '7.', ' true ', ' full ', ' b ']), 0)).toEqual([7, 1, 1, 2]);
  });

  it('has blanks and tokens for what has no value', () => {
    expect(cellsOf(wide(['x', '', '', 'NA', '?', '99', '']), 0)).toEqual([
      'notApplicable',
      'unknown',
      'refused',
      'unanswered',
    ]);
  });

  it('reads tokens letter by letter', () => {
    expectCodes(tableOfWide(plan, { header, rows: [['x', '', '', 'na', '', '', '']] }), ['answer.wrongType']);
  });

  it('holds attributes, which may be missing', () => {
    const { attributes } = wide(['x', 'west', '12.5', '', '', '', ''], ['y', '', '', '', '', '', '']);
    expect(attributes).toEqual([
      { id: 'region', values: ['west', null] },
      { id: 'staff', values: [12.5, null] },
    ]);
    const bare = {
      header: ['subject', 'count', 'online', 'stage', 'channels'],
      rows: [['x', '', '', '', '']],
    };
    expect(expectOk(tableOfWide(plan, bare)).attributes.map(({ values }) => values)).toEqual([
      [null],
      [null],
    ]);
  });

  it('may have its columns in any order', () => {
    const rows = [['full', 'x', '|', '3', '', 'true', '2']];
    const shuffled = { header: ['stage', 'subject', 'channels', 'count', 'region', 'online', 'staff'], rows };
    expect(cellsOf(expectOk(tableOfWide(plan, shuffled)), 0)).toEqual([3, 1, 1, 0]);
  });

  it('of other columns is mapped: renamed, left out, used twice, joined', () => {
    const two = planOf({ items: itemsOf('a', 'b'), nodes: [{ id: 'mean', of: ['a', 'b'] }] });
    const foreign = {
      header: ['country', 'year', 'score', 'notes', 'more'],
      rows: [['LK', '2024', '3', 'text', '-']],
    };
    const map = deepFreeze({ country: 'subject', year: 'subject', score: ['a', 'b'], '*': null });
    const table = expectOk(tableOfWide(two, foreign, map));
    expect(table.rows).toEqual([{ subject: 'LK/2024' }]);
    expect(table.columns.map(({ values }) => values[0])).toEqual([3, 3]);
  });

  it('says each thing that is wrong with its columns', () => {
    const two = planOf({ items: itemsOf('a', 'b'), nodes: [{ id: 'mean', of: ['a', 'b'] }] });
    expectCodes(tableOfWide(two, { header: ['subject', 'aa', 'b', 'b'], rows: [] }, { zz: 'a' }), [
      'table.unknownMapping',
      'table.unknownColumn',
      'table.duplicateColumn',
      'table.missingColumn',
    ]);
    expectCodes(tableOfWide(two, { header: ['a', 'b'], rows: [] }), ['table.missingColumn']);
    expectCodes(tableOfWide(two, { header: ['subject', 'subject', 'a', 'b'], rows: [] }), [
      'table.duplicateColumn',
    ]);
  });

  it('is written as it is read', () => {
    const rows = [
      ['x', 'west', '12', '0.1', 'true', 'full', 'a|c'],
      ['y', '', '', 'NA', '?', '99', '|'],
      ['z', 'a, "b"', '-3', '1e+21', 'false', 'none', ''],
    ];
    expect(expectOk(wideOfTable(plan, wide(...rows)))).toEqual({ header, rows });
  });

  it.each<[string, readonly AnswerRow[], readonly string[]]>([
    [
      'an observer',
      [{ subject: 'x', item: 'count', class: 'value', value: 1, observer: 'o' }],
      ["the observer 'o'"],
    ],
    [
      'an occasion',
      [{ subject: 'x', item: 'count', class: 'value', value: 1, occasion: '2024' }],
      ["the occasion '2024'"],
    ],
    [
      'a source',
      [{ subject: 'x', item: 'count', class: 'value', value: 1, source: 's' }],
      ["the source 's'"],
    ],
    [
      'a class without a token',
      [{ subject: 'x', item: 'count', class: 'notRelevant' }],
      ["class 'notRelevant'"],
    ],
    [
      'a number that is a token',
      [{ subject: 'x', item: 'count', class: 'value', value: 99 }],
      ["the answer '99'"],
    ],
    [
      'an id with blanks around it',
      [{ subject: ' x', item: 'count', class: 'value', value: 1 }],
      ['an id with blanks'],
    ],
    [
      'several observations of one subject',
      [
        { subject: 'x', item: 'count', class: 'value', value: 1, observer: 'o' },
        { subject: 'x', item: 'count', class: 'value', value: 1, observer: 'p' },
      ],
      ["the observer 'o'", 'several observations', "the observer 'p'"],
    ],
  ])('that cannot hold %s is refused', (_, rows, what) => {
    const written = wideOfTable(plan, expectOk(tableOfRows(plan, deepFreeze(rows))));
    expectCodes(
      written,
      what.map(() => 'table.notWide'),
    );
    what.forEach((shown, at) => {
      expect(written.ok ? '' : written.issues[at]?.message).toContain(shown);
    });
  });
});

describe('a long file', () => {
  const long = (...rows: readonly string[][]): WideText =>
    deepFreeze({ header: ['subject', 'item', 'class', 'value', 'observer'], rows });

  it('is read by the scales of its items', () => {
    const text = long(
      ['x', 'count', 'value', '3', ''],
      ['x', 'online', 'value', 'false', 'o'],
      ['x', 'channels', 'value', '|', ''],
      ['x', 'stage', 'unknown', '', ''],
    );
    expect(expectOk(rowsOfLongText(plan, text))).toEqual([
      { subject: 'x', item: 'count', class: 'value', value: 3 },
      { subject: 'x', item: 'online', class: 'value', value: false, observer: 'o' },
      { subject: 'x', item: 'channels', class: 'value', value: [] },
      { subject: 'x', item: 'stage', class: 'unknown' },
    ]);
  });

  it('says each thing that is wrong with its cells, in input order', () => {
    const text = long(['x', 'count'], ['', 'count', 'value', '3', ''], ['x', 'count', 'maybe', '', '']);
    expectCodes(rowsOfLongText(plan, text), ['table.raggedRow', 'table.emptySubject', 'answer.unknownClass']);
  });

  it.each<[readonly string[], readonly string[]]>([
    [['subject', 'item'], ['table.missingColumn']],
    [
      ['subject', 'item', 'klass'],
      ['table.unknownColumn', 'table.missingColumn'],
    ],
    [['subject', 'item', 'class', 'item'], ['table.duplicateColumn']],
    [['subject', 'item', 'class', '__proto__'], ['table.unknownColumn']],
  ])('with the columns %j is refused', (columns, codes) => {
    expectCodes(rowsOfLongText(plan, { header: columns, rows: [] }), codes);
  });

  it('leaves an unknown item, a missing value and a value too many to the table', () => {
    const text = long(
      ['x', 'cuont', 'value', '3', ''],
      ['x', 'count', 'value', '', ''],
      ['x', 'stage', 'refused', 'full', ''],
    );
    const rows = expectOk(rowsOfLongText(plan, text));
    expectCodes(tableOfRows(plan, rows), [
      'answer.unknownItem',
      'answer.missingValue',
      'answer.valueWithoutClass',
    ]);
  });
});

describe('several sources', () => {
  const two = planOf({ items: itemsOf('a', 'b'), nodes: [{ id: 'mean', of: ['a', 'b'] }] });
  const row = (subject: string, item: string, value: number, source: string): AnswerRow => ({
    subject,
    item,
    class: 'value',
    value,
    source,
  });

  it('are put side by side where they do not overlap', () => {
    const rows = [row('y', 'a', 1, 'p'), row('x', 'b', 2, 'q'), row('y', 'b', 3, 'q')];
    const table = expectOk(tableOfRows(two, rows));
    expect(table.rows).toHaveLength(3);
    const merged = expectOk(mergeObservations(two, table));
    expect(merged.rows.map(({ subject }) => subject)).toEqual(['y', 'x']);
    expect(sheetOfTable(two, merged, 0)).toEqual({ a: 1, b: 3 });
    expect(sheetOfTable(two, merged, 1)).toEqual({ b: 2 });
    const scores = expectOk(scoreTable(two, table));
    expect(scores.subjects).toEqual(['y', 'x']);
    expect(scores.nodes[0]?.values[0]).toBe(2);
  });

  it('are refused where they overlap, all of them', () => {
    const rows = [row('x', 'a', 1, 'p'), row('x', 'a', 1, 'q'), row('x', 'b', 2, 'p'), row('x', 'b', 3, 'q')];
    const table = expectOk(tableOfRows(two, rows));
    expectCodes(mergeObservations(two, table), ['answer.severalObservations', 'answer.severalObservations']);
    expectCodes(scoreTable(two, table), ['answer.severalObservations', 'answer.severalObservations']);
  });

  it('refuses one that answers twice', () => {
    const rows = [
      row('x', 'a', 1, 'p'),
      row('x', 'a', 1, 'p'),
      { subject: 'x', item: 'a', class: 'unknown', source: 'p' } as const,
    ];
    expectCodes(tableOfRows(two, rows), ['answer.duplicate', 'answer.duplicate']);
  });
});

describe('the shapes mean the same', () => {
  it('long to table and back is the identity', () => {
    fc.assert(
      fc.property(anyAssessment(), fc.integer(), ({ instrument, sheets }, turn) => {
        const own = compiled(instrument);
        const rows = rowsOf(sheets);
        const again = rowsOfTable(own, expectOk(tableOfRows(own, deepFreeze(rows))));
        expect(asSet(again)).toEqual(asSet(rows));
        // In the order of a table, it is the identity as it stands; from any order it arrives there.
        expect(rowsOfTable(own, expectOk(tableOfRows(own, again)))).toEqual(again);
        const turned = [
          ...rows.slice(Math.abs(turn) % (rows.length + 1)),
          ...rows.slice(0, Math.abs(turn) % (rows.length + 1)),
        ];
        expect(asSet(rowsOfTable(own, expectOk(tableOfRows(own, turned))))).toEqual(asSet(rows));
      }),
      { seed: 41, numRuns: 200 },
    );
  });

  it('long to table and back is the identity with observers, occasions and sources, and several answers to an item', () => {
    let several = 0;
    fc.assert(
      fc.property(anyObservations, ({ plan: own, rows }) => {
        const table = expectOk(tableOfRows(own, deepFreeze(rows)));
        const wanted = new Set(rows.map((row) => JSON.stringify([row.subject, keyOf(row)])));
        expect(new Set(table.rows.map((row) => JSON.stringify([row.subject, keyOf(row)])))).toEqual(wanted);
        expect(table.rows).toHaveLength(wanted.size);
        const again = rowsOfTable(own, table);
        expect(asSet(again)).toEqual(asSet(rows));
        expect(rowsOfTable(own, expectOk(tableOfRows(own, again)))).toEqual(again);
        several +=
          new Set(rows.map(({ subject, item }) => JSON.stringify([subject, item]))).size < rows.length
            ? 1
            : 0;
      }),
      { seed: 45, numRuns: 200 },
    );
    expect(several).toBeGreaterThan(100);
  });

  it('wide to table and back is the identity', () => {
    fc.assert(
      fc.property(anyAssessment(), ({ instrument, sheets }) => {
        const own = compiled(instrument);
        const rows = rowsOf(sheets).map(({ observer: _, occasion: __, ...row }) => row);
        const written = expectOk(wideOfTable(own, expectOk(tableOfRows(own, rows))));
        const table = expectOk(tableOfWide(own, deepFreeze(written)));
        expect(expectOk(wideOfTable(own, table))).toEqual(written);
      }),
      { seed: 42, numRuns: 200 },
    );
  });

  it('long and wide give the same scores and the same digest of answers', () => {
    fc.assert(
      fc.property(anyAssessment(), ({ instrument, sheets }) => {
        const own = compiled(instrument);
        const rows = rowsOf(sheets).map(({ observer: _, occasion: __, ...row }) => row);
        const long = expectOk(tableOfRows(own, rows));
        const short = expectOk(tableOfWide(own, expectOk(wideOfTable(own, long))));
        const columnsOf = (table: AnswerTable): unknown =>
          expectOk(scoreTable(own, table)).nodes.map(({ values, classes }) => [[...values], [...classes]]);
        expect(columnsOf(short)).toStrictEqual(columnsOf(long));
        long.rows.forEach((_, at) => {
          expect(digestOf(sheetOfTable(own, short, at))).toEqual(digestOf(sheetOfTable(own, long, at)));
        });
      }),
      { seed: 43, numRuns: 200 },
    );
  });

  it('a sheet to table and back is the sheet, without what is unanswered', () => {
    fc.assert(
      fc.property(anyAssessment({ subjects: [1, 1] }), ({ instrument, sheets }) => {
        const own = compiled(instrument);
        const sheet = sheets[0] ?? {};
        const isAnswered = (answer: unknown): boolean =>
          answer !== null &&
          !(typeof answer === 'object' && 'class' in answer && answer.class === 'unanswered');
        const wanted = Object.fromEntries(Object.entries(sheet).filter(([, answer]) => isAnswered(answer)));
        expect(sheetOfTable(own, expectOk(tableOfSheet(own, sheet)), 0)).toEqual(wanted);
      }),
      { seed: 44, numRuns: 200 },
    );
  });

  it('the digest of answers does not depend on the order of picked options, nor on how unanswered is said', () => {
    const digest = (sheet: AnswerSheet): unknown =>
      digestOf(sheetOfTable(plan, expectOk(tableOfSheet(plan, sheet)), 0));
    expect(digest({ channels: ['c', 'a'], count: null })).toEqual(digest({ channels: ['a', 'c'] }));
    expect(digest({ channels: ['c', 'a'], count: { class: 'unanswered' } })).toEqual(
      digest({ channels: ['a', 'c'] }),
    );
    expect(digest({ channels: [] })).not.toEqual(digest({}));
  });
});
