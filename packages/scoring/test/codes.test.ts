import { createIssue, type Issue, type PathStep } from '@sopana/core';
import { deepFreeze, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import type {
  AnswerRow,
  AnswerSheet,
  AnswerTable,
  ColumnMap,
  FittedParameter,
  Instrument,
  Node,
  ScoreRecord,
  Step,
} from '../src/index.js';
import {
  checkInstrument,
  contributionsOf,
  explainScore,
  fitInstrument,
  type formulaCodes,
  gapsOf,
  judgeGates,
  mergeObservations,
  parseFormula,
  readingPlan,
  scoreSubject,
  scoreTable,
  scoringCodes,
  sealScore,
  startVariation,
  tableOfRows,
  tableOfSheet,
  tableOfWide,
  verifyRecord,
  wideOfTable,
  withAttributes,
} from '../src/index.js';
import { instrumentOf, itemsOf, planOf } from './build.js';

type Failing = { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] };

const issuesOf = (result: Failing): readonly Issue[] => (result.ok ? [] : result.issues);

const plan = planOf({
  scales: [
    { id: 'level', type: 'number', min: 0, max: 5 },
    {
      id: 'stage',
      type: 'choice',
      options: [
        { code: 'none', value: 0 },
        { code: 'full', value: 1 },
      ],
    },
    {
      id: 'channels',
      type: 'choices',
      reduce: 'count',
      options: [
        { code: 'web', value: 1 },
        { code: 'sms', value: 1 },
      ],
    },
  ],
  attributes: [{ id: 'staff', type: 'number' }],
  items: [
    { id: 'a', scale: 'level' },
    { id: 'stage', scale: 'stage' },
    { id: 'channels', scale: 'channels' },
  ],
  nodes: [{ id: 'mean', of: ['a'] }],
});

const two = planOf({
  items: itemsOf('a', 'b'),
  nodes: [{ id: 'mean', of: ['a', { of: 'b', missing: { unanswered: 'skip' } }] }],
});
const other = planOf({ id: 'other', items: itemsOf('z'), nodes: [{ id: 'mean', of: ['z'] }] });

const check = (parts: Partial<Instrument>): readonly Issue[] => checkInstrument(instrumentOf(parts));
const node = (parts: Partial<Node>): readonly Issue[] =>
  check({ items: itemsOf('a', 'b'), nodes: [{ id: 'mean', of: ['a'], ...parts } as Node] });
const step = (one: Step): readonly Issue[] => node({ then: [one] });
const sheet = (answers: unknown): readonly Issue[] =>
  issuesOf(scoreSubject(plan, deepFreeze(answers) as Parameters<typeof scoreSubject>[1]));
const rows = (...answers: readonly unknown[]): readonly Issue[] =>
  issuesOf(tableOfRows(two, deepFreeze(answers) as readonly AnswerRow[]));
const wide = (header: readonly string[], cells: readonly string[][], map: ColumnMap = {}): readonly Issue[] =>
  issuesOf(tableOfWide(two, deepFreeze({ header, rows: cells }), map));
const table = (...answers: readonly AnswerRow[]): AnswerTable => expectOk(tableOfRows(two, answers));
const value = { class: 'value', value: 1 } as const;

const ranked = planOf({ ...two.instrument, ranks: [{ id: 'order', of: 'mean' }] });

/** A step that is fitted on a table of one row. */
const fit = (dividedBy: FittedParameter, row?: AnswerRow, share?: number): readonly Issue[] => {
  const unfitted = instrumentOf({
    items: [{ id: 'a', then: [{ dividedBy }] }],
    nodes: [{ id: 'mean', of: ['a'] }],
  });
  const answers = expectOk(tableOfRows(expectOk(readingPlan(unfitted)), row === undefined ? [] : [row]));
  return issuesOf(fitInstrument(unfitted, answers, share === undefined ? {} : { screen: share }));
};

const sealed = expectOk(sealScore(two, { a: 1 }, { subject: 'x', on: '2026-11-23' }));
const verify = (change: Partial<ScoreRecord>, answers = { a: 1 }): readonly Issue[] =>
  issuesOf(verifyRecord(two, { ...sealed, ...change }, answers));

/** A document of one item and one node that can go wrong while it runs. */
const faults = (parts: Partial<Instrument>, answers: AnswerSheet, attributes = {}): readonly Issue[] =>
  expectOk(scoreSubject(planOf({ items: itemsOf('a', 'b'), ...parts }), answers, { attributes })).faults;

const producers: Record<keyof typeof scoringCodes, () => readonly Issue[]> = {
  'instrument.needsTooMany': () => node({ needs: { count: 2 } }),
  'instrument.notAnOption': () =>
    check({
      scales: [{ id: 'yes', type: 'boolean' }],
      items: [{ id: 'a', scale: 'yes', reduce: 'mean' }, { id: 'b' }],
      nodes: [{ id: 'mean', of: ['b'], when: { answer: 'a', is: true } }],
    }),
  'instrument.duplicateId': () => check({ items: itemsOf('a', 'b', 'a') }),
  'instrument.danglingReference': () => node({ of: ['a', 'meen'] }),
  'instrument.cycle': () => node({ of: ['mean'] }),
  'instrument.noChildren': () => node({ of: [] }),
  'instrument.repeatedChild': () => node({ of: ['a', 'a'] }),
  'instrument.negativeWeight': () => node({ of: ['a', { of: 'b', weight: -0.5 }] }),
  'instrument.zeroWeights': () => node({ of: [{ of: 'a', weight: 0 }] }),
  'instrument.notFinite': () => step({ plus: Number.POSITIVE_INFINITY }),
  'instrument.emptySelector': () => node({ of: { items: { kind: 'core' } } }),
  'instrument.unusedWeights': () => node({ of: [{ of: 'a', weight: 2 }], by: 'median' }),
  'instrument.notRational': () => node({ by: 'geometric', arithmetic: { sum: 'rational' } }),
  'instrument.zeroPower': () => node({ by: { power: 0 } }),
  'instrument.owaLength': () => node({ by: { owa: [1, 2] } }),
  'instrument.noMaximum': () => node({ by: 'share' }),
  'instrument.rangeDiffers': () =>
    check({
      scales: [{ id: 's', type: 'number', min: 0, max: 5 }],
      items: [{ id: 'a', scale: 's' }],
      nodes: [{ id: 'mean', of: ['a'], range: [0, 4] }],
    }),
  'instrument.unfitted': () => step({ plus: { fit: 'mean' } }),
  'instrument.noConstant': () => step({ plus: { ln: 0 } }),
  'instrument.noGroups': () =>
    check({
      attributes: [{ id: 'region', type: 'text' }],
      items: [{ id: 'a', then: [{ plus: { by: 'region', values: {} } }] }],
    }),
  'instrument.noChange': () => step({ goalposts: { worst: 3, best: 3 } }),
  'instrument.pointOrder': () =>
    step({
      piecewise: [
        [2, 0],
        [1, 1],
      ],
    }),
  'instrument.reservedId': () => check({ items: itemsOf('unknown') }),
  'instrument.zeroDivisor': () => step({ dividedBy: 0 }),
  'instrument.emptyClip': () => step({ clip: [5, 1] }),
  'instrument.bandOrder': () =>
    node({ of: 'a', bands: [{ level: 'low' }, { level: 'mid', from: 2 }, { level: 'high', from: 2 }] }),
  'instrument.firstBand': () => node({ of: 'a', bands: [{ level: 'low', from: 0 }] }),
  'instrument.bandStart': () => node({ of: 'a', bands: [{ level: 'low' }, { level: 'high' }] }),
  'instrument.duplicateLevel': () => node({ of: 'a', bands: [{ level: 'low' }, { level: 'low', from: 2 }] }),
  'instrument.duplicateOption': () =>
    check({
      scales: [{ id: 's', type: 'choice', options: ['x', 'x'].map((code) => ({ code, value: 1 })) }],
    }),
  'instrument.optionSign': () =>
    check({ scales: [{ id: 's', type: 'choice', options: [{ code: 'x|y', value: 1 }] }] }),
  'instrument.emptyScale': () => check({ scales: [{ id: 's', type: 'number', min: 5, max: 0 }] }),
  'instrument.zeroShare': () =>
    check({ scales: [{ id: 's', type: 'choices', reduce: 'share', options: [{ code: 'x', value: 0 }] }] }),
  'instrument.outOfBounds': () => step({ round: 16 }),
  'instrument.duplicateToken': () =>
    check({
      answerTokens: [
        { token: 'NA', class: 'unknown' },
        { token: 'NA', class: 'refused' },
      ],
    }),
  'instrument.tokenIsOption': () =>
    check({
      answerTokens: [{ token: 'NA', class: 'unknown' }],
      scales: [{ id: 's', type: 'choice', options: [{ code: 'NA', value: 1 }] }],
    }),
  'answer.unknownItem': () => sheet({ stag: 'none' }),
  'answer.wrongType': () => sheet({ a: '3' }),
  'answer.notFinite': () => sheet({ a: Number.NaN }),
  'answer.outOfRange': () => sheet({ a: 5.5 }),
  'answer.unknownOption': () => sheet({ stage: 'ful' }),
  'answer.repeatedOption': () => sheet({ channels: ['web', 'web'] }),
  'answer.unknownClass': () => sheet({ a: { class: 'maybe' } }),
  'answer.valueWithoutClass': () => rows({ subject: 'x', item: 'a', class: 'unknown', value: 1 }),
  'answer.missingValue': () => rows({ subject: 'x', item: 'a', class: 'value' }),
  'answer.duplicate': () =>
    rows({ subject: 'x', item: 'a', ...value }, { subject: 'x', item: 'a', class: 'unknown' }),
  'answer.severalObservations': () =>
    issuesOf(
      mergeObservations(
        two,
        table(
          { subject: 'x', item: 'a', observer: 'p', ...value },
          { subject: 'x', item: 'a', observer: 'q', ...value },
        ),
      ),
    ),
  'answer.severalSubjects': () =>
    issuesOf(
      scoreSubject(two, [
        { subject: 'x', item: 'a', ...value },
        { subject: 'y', item: 'a', ...value },
      ]),
    ),
  'attribute.unknown': () =>
    issuesOf(withAttributes(plan, expectOk(tableOfRows(plan, [])), { x: { stuff: 3 } })),
  'attribute.wrongType': () =>
    issuesOf(
      tableOfWide(plan, {
        header: ['subject', 'staff', 'a', 'stage', 'channels'],
        rows: [['x', 'many', '', '', '']],
      }),
    ),
  'table.missingColumn': () => wide(['subject', 'a'], []),
  'table.duplicateColumn': () => wide(['subject', 'a', 'b', 'a'], []),
  'table.unknownColumn': () => wide(['subject', 'a', 'b', 'colour'], []),
  'table.unknownMapping': () => wide(['subject', 'a', 'b'], [], { q1: 'a' }),
  'table.raggedRow': () => wide(['subject', 'a', 'b'], [['x', '1']]),
  'table.duplicateSubject': () =>
    wide(
      ['subject', 'a', 'b'],
      [
        ['x', '1', ''],
        ['x', '2', ''],
      ],
    ),
  'table.emptySubject': () => wide(['subject', 'a', 'b'], [[' ', '1', '2']]),
  'table.notWide': () =>
    issuesOf(wideOfTable(two, table({ subject: 'x', item: 'a', source: 's', ...value }))),
  'table.otherInstrument': () => issuesOf(scoreTable(other, table({ subject: 'x', item: 'a', ...value }))),
  'score.notFinite': () => issuesOf(scoreSubject(two, { a: 1e308, b: 1e308 })),
  'score.outOfDomain': () =>
    faults({ nodes: [{ id: 'mean', of: ['a'], then: [{ apply: 'ln' }] }] }, { a: -1 }),
  'score.unknownGroup': () =>
    faults(
      {
        attributes: [{ id: 'region', type: 'text' }],
        nodes: [{ id: 'mean', of: ['a'], then: [{ plus: { by: 'region', values: { west: 1 } } }] }],
      },
      { a: 1 },
      { region: 'east' },
    ),
  'score.noCase': () =>
    faults({ nodes: [{ id: 'mean', cases: [{ when: { answer: 'a', atLeast: 5 }, value: 1 }] }] }, { a: 1 }),
  'score.zeroDivisor': () => faults({ nodes: [{ id: 'mean', formula: 'a / b' }] }, { a: 1, b: 0 }),
  'score.methodUndefined': () =>
    faults({ nodes: [{ id: 'mean', of: ['a', 'b'], by: 'geometric' }] }, { a: -1, b: 1 }),
  'score.unknownView': () => issuesOf(scoreSubject(two, { a: 1 }, { view: 'publc' })),
  'score.unknownNode': () => issuesOf(explainScore(two, {}, 'meam')),
  'score.notGated': () => issuesOf(judgeGates(two, {}, [two.nodeIds[0] ?? ''])),
  'score.unknownProfile': () => issuesOf(gapsOf(two, expectOk(scoreSubject(two, { a: 1 })), 'gaol')),
  'score.noContributions': () =>
    issuesOf(
      contributionsOf(
        planOf({ items: itemsOf('a'), nodes: [{ id: 'mean', formula: 'a * a' }] }),
        { a: 1 },
        'mean',
      ),
    ),
  'vary.unranked': () =>
    issuesOf(
      startVariation(two, table({ subject: 'x', item: 'a', ...value }), {
        weights: 0.1,
        seed: 1,
        node: 'mean',
      }),
    ),
  'vary.badSeed': () => {
    const one = planOf({
      items: itemsOf('a', 'b'),
      nodes: [{ id: 'mean', of: ['a', 'b'] }],
      ranks: [{ id: 'place', of: 'mean' }],
    });
    const table = expectOk(tableOfSheet(one, { a: 1, b: 2 }));
    return issuesOf(startVariation(one, table, { weights: 0.1, seed: 0.5, node: 'mean' }));
  },
  'vary.nothingVaries': () => {
    const one = planOf({
      items: itemsOf('a'),
      nodes: [{ id: 'mean', of: ['a'] }],
      ranks: [{ id: 'place', of: 'mean' }],
    });
    const table = expectOk(tableOfSheet(one, { a: 1 }));
    return issuesOf(startVariation(one, table, { weights: 0.1, seed: 1, node: 'mean' }));
  },
  'instrument.rangeUnchecked': () => node({ range: [0, 1] }),
  'vary.outOfRange': () =>
    issuesOf(
      startVariation(ranked, table({ subject: 'x', item: 'a', ...value }), {
        weights: 1.5,
        seed: 1,
        node: 'mean',
      }),
    ),
  'fit.noValues': () => fit({ fit: 'max' }, { subject: 'x', item: 'a', class: 'unknown' }),
  'fit.undefined': () => fit({ fit: 'standardDeviation' }, { subject: 'x', item: 'a', ...value }),
  'fit.screenedOut': () => fit({ fit: 'max' }, { subject: 'x', item: 'a', class: 'unknown' }, 0.9),
  'record.unreadable': () => issuesOf(verifyRecord(two, { ...sealed, outputs: 'none' }, { a: 1 })),
  'record.otherInstrument': () => verify({ instrument: { ...sealed.instrument, version: '0' } }),
  'record.instrumentChanged': () => verify({ instrument: { ...sealed.instrument, digest: 'sha256:0' } }),
  'record.answersChanged': () => verify({}, { a: 2 }),
  'record.arithmeticChanged': () => verify({ arithmetic: 'arithmetic/0' }),
  'record.outputChanged': () => verify({}, { a: 2 }),
};

/** Where each producer's issue stands, and what its message must show. */
const expected: Record<keyof typeof producers, readonly [readonly PathStep[], string]> = {
  'instrument.duplicateId': [['items', 2, 'id'], "'a'"],
  'instrument.danglingReference': [['nodes', 0, 'of', 1], "'meen' is not an item or a node"],
  'instrument.cycle': [['nodes', 0], 'mean ← mean'],
  'instrument.noChildren': [['nodes', 0, 'of'], "'mean'"],
  'instrument.repeatedChild': [['nodes', 0, 'of', 1], "'a'"],
  'instrument.negativeWeight': [['nodes', 0, 'of', 1, 'weight'], '-0.5'],
  'instrument.zeroWeights': [['nodes', 0, 'of'], "'mean'"],
  'instrument.notFinite': [['nodes', 0, 'then', 0, 'plus'], 'Infinity'],
  'instrument.emptySelector': [['nodes', 0, 'of'], "'mean'"],
  'instrument.unusedWeights': [['nodes', 0, 'by'], "'median'"],
  'instrument.notRational': [['nodes', 0, 'by'], "'geometric'"],
  'instrument.zeroPower': [['nodes', 0, 'by'], "'mean'"],
  'instrument.owaLength': [['nodes', 0, 'by'], '2 weights for places and 1 children'],
  'instrument.noMaximum': [['nodes', 0, 'by'], "'a'"],
  'instrument.needsTooMany': [['nodes', 0, 'needs', 'count'], "'mean'"],
  'instrument.notAnOption': [['nodes', 0, 'when'], "'a'"],
  'instrument.rangeDiffers': [['nodes', 0, 'range'], '0 to 4'],
  'instrument.unfitted': [['nodes', 0, 'then', 0, 'plus'], "'mean'"],
  'instrument.noConstant': [['nodes', 0, 'then', 0, 'plus'], "'mean'"],
  'instrument.noGroups': [['items', 0, 'then', 0, 'plus', 'values'], "'a'"],
  'instrument.noChange': [['nodes', 0, 'then', 0, 'goalposts'], '3 and 3'],
  'instrument.pointOrder': [['nodes', 0, 'then', 0, 'piecewise'], "'mean'"],
  'instrument.reservedId': [['items', 0, 'id'], "'unknown'"],
  'instrument.zeroDivisor': [['nodes', 0, 'then', 0, 'dividedBy'], "'mean'"],
  'instrument.emptyClip': [['nodes', 0, 'then', 0, 'clip'], 'from 5 to 1'],
  'instrument.bandOrder': [['nodes', 0, 'bands', 2, 'from'], "'high'"],
  'instrument.firstBand': [['nodes', 0, 'bands', 0, 'from'], "'mean'"],
  'instrument.bandStart': [['nodes', 0, 'bands', 1], "'high'"],
  'instrument.duplicateLevel': [['nodes', 0, 'bands', 1, 'level'], "'low'"],
  'instrument.duplicateOption': [['scales', 0, 'options', 1, 'code'], "'x'"],
  'instrument.optionSign': [['scales', 0, 'options', 0, 'code'], "'x|y'"],
  'instrument.emptyScale': [['scales', 0, 'min'], 'minimum 5'],
  'instrument.zeroShare': [['scales', 0, 'options'], "'s'"],
  'instrument.outOfBounds': [['nodes', 0, 'then', 0, 'round'], '16'],
  'instrument.duplicateToken': [['answerTokens', 1, 'token'], "'NA'"],
  'instrument.tokenIsOption': [['answerTokens', 0, 'token'], "scale 's'"],
  'answer.unknownItem': [['stag'], "Did you mean 'stage'?"],
  'answer.wrongType': [['a'], '"3"'],
  'answer.notFinite': [['a'], 'NaN'],
  'answer.outOfRange': [['a'], '5.5; give a number that is at least 0 and at most 5'],
  'answer.unknownOption': [['stage'], "Did you mean 'full'?"],
  'answer.repeatedOption': [['channels'], "'web'"],
  'answer.unknownClass': [['a'], "'maybe'"],
  'answer.valueWithoutClass': [[0, 'value'], "'unknown'"],
  'answer.missingValue': [[0, 'value'], "'a'"],
  'answer.duplicate': [[1, 'item'], "'x' answers 'a'"],
  'answer.severalObservations': [[1, 'a'], "'x' has several answers to 'a'"],
  'answer.severalSubjects': [[], 'x, y'],
  'attribute.unknown': [['x', 'stuff'], "Did you mean 'staff'?"],
  'attribute.wrongType': [[0, 'staff'], '"many"'],
  'table.missingColumn': [['header'], "'b'"],
  'table.duplicateColumn': [['header', 3], 'columns 2 and 4'],
  'table.unknownColumn': [['header', 3], "'colour'"],
  'table.unknownMapping': [['header'], "'q1'"],
  'table.raggedRow': [[0], '2 cells'],
  'table.duplicateSubject': [[1, 'subject'], 'rows 1 and 2'],
  'table.emptySubject': [[0, 'subject'], 'names no subject'],
  'table.notWide': [[0], "the source 's'"],
  'table.otherInstrument': [[], 'other@1'],
  'score.notFinite': [[0, 'mean'], "'mean'"],
  'score.outOfDomain': [[0, 'mean'], '-1 in {"apply":"ln"}'],
  'score.unknownGroup': [[0, 'mean'], "'east'"],
  'score.noCase': [[0, 'mean'], "'mean'"],
  'score.zeroDivisor': [[0, 'mean'], "'mean'"],
  'score.methodUndefined': [[0, 'mean'], "'mean'"],
  'score.unknownView': [['view'], "'publc'"],
  'score.unknownNode': [['meam'], "Did you mean 'mean'?"],
  'score.notGated': [['mean'], "'mean'"],
  'score.unknownProfile': [['profile'], "'gaol'"],
  'score.noContributions': [['mean'], "'mean'"],
  'vary.unranked': [['node'], "'mean'"],
  'vary.badSeed': [['seed'], '0.5'],
  'vary.nothingVaries': [['weights'], 'tiny'],
  'instrument.rangeUnchecked': [['nodes', 0, 'range'], "'mean'"],
  'vary.outOfRange': [['weights'], '1.5'],
  'fit.noValues': [['items', 0, 'then', 0, 'dividedBy'], "'a'"],
  'fit.undefined': [['items', 0, 'then', 0, 'dividedBy'], "'a'"],
  'fit.screenedOut': [[], '0.9'],
  'record.unreadable': [['outputs'], "'outputs'"],
  'record.otherInstrument': [['instrument'], 'tiny@0'],
  'record.instrumentChanged': [['instrument', 'digest'], 'sha256:0'],
  'record.answersChanged': [['answers'], sealed.answers],
  'record.arithmeticChanged': [['arithmetic'], 'arithmetic/0'],
  'record.outputChanged': [['outputs', 0, 'value'], 'value 1, and is 2'],
};

const advice =
  /\b(add|complete|declare|fit|fitted|must|give|gives|take|keep|name|list|leave|look|map|write|make|use|fill|check|correct|pass|verify|do not|must not)\b/i;

describe('every issue code of scoring', () => {
  it.each(Object.keys(producers) as (keyof typeof producers)[])('%s', (code) => {
    const found = producers[code]().filter((issue) => issue.code === code);
    expect(found).toHaveLength(1);
    const [path, shown] = expected[code];
    expect(found[0]?.path).toEqual(path);
    expect(found[0]?.message).toContain(shown);
    expect(found[0]?.message).not.toMatch(/\{\w+\}/);
    expect(found[0]?.message).toMatch(advice);
  });

  it('has a message that its facts alone make again, so that it can be said in another language', () => {
    for (const make of Object.values(producers)) {
      for (const { code, path, facts, message } of make()) {
        if (!Object.hasOwn(scoringCodes, code)) continue;
        expect(createIssue(scoringCodes, code as keyof typeof scoringCodes, path, facts).message).toBe(
          message,
        );
      }
    }
  });
});

describe('every issue code of formulas', () => {
  const parse = (formula: string): readonly Issue[] =>
    issuesOf(parseFormula(formula, 'gap', ['nodes', 0, 'formula']));

  const broken: Record<keyof typeof formulaCodes, () => readonly Issue[]> = {
    'formula.unknownSign': () => parse('a % b'),
    'formula.unexpected': () => parse('a + * b'),
    'formula.unknownFunction': () => parse('mim(a, b)'),
    'formula.argumentCount': () => parse('clip(a, 1)'),
    'formula.tooDeep': () => parse(`${'('.repeat(100)}a${')'.repeat(100)}`),
  };

  it.each(Object.keys(broken) as (keyof typeof broken)[])('%s', (code) => {
    const found = broken[code]();
    expect(found.map((issue) => issue.code)).toEqual([code]);
    expect(found[0]?.path).toEqual(['nodes', 0, 'formula']);
    expect(found[0]?.message).toContain("'gap'");
    expect(found[0]?.message).not.toMatch(/\{\w+\}/);
  });
});
