import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Issue } from '@sopana/core';
import { seal } from '@sopana/core/sealing';
import { deepFreeze, expectCodes, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerSheet, Instrument, Plan, RecordOutput, SealedScore } from '../src/index.js';
import { compileInstrument, sealScore, verifyRecord } from '../src/index.js';
import { parseInstrument } from '../src/schemas/index.js';
import { anyAssessment } from './arbitraries.js';
import { instrumentOf, itemsOf, planOf } from './build.js';

interface Golden {
  readonly instrument: Instrument;
  readonly answers: AnswerSheet;
  readonly record: SealedScore;
}

const document = instrumentOf({
  items: itemsOf('a', 'b'),
  nodes: [
    { id: 'mean', of: ['a', { of: 'b', weight: 3 }], missing: { unknown: 'skip' } },
    { id: 'level', of: 'mean', bands: [{ level: 'low' }, { level: 'high', from: 2 }] },
  ],
});
const plan = planOf(document);
const answers: AnswerSheet = deepFreeze({ a: 1, b: 3 });
const record = expectOk(sealScore(plan, answers, { subject: 'org-7', on: '2026-11-23' }));

const reload = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const verify = (given: unknown, of: Plan = plan, sheet: AnswerSheet = answers): readonly Issue[] => {
  const result = verifyRecord(of, deepFreeze(reload(given)), sheet);
  return result.ok ? [] : result.issues;
};
const codesOf = (issues: readonly Issue[]): readonly string[] => issues.map(({ code }) => code);
/** The record with one of its outputs changed, and the seal of before. */
const withOutput = (at: number, change: Partial<RecordOutput>): SealedScore => ({
  ...record,
  outputs: record.outputs.map((output, position) => (position === at ? { ...output, ...change } : output)),
});

describe('a sealed score', () => {
  it('says all that is needed to work it out again', () => {
    expect(record).toMatchObject({
      sopana: 'score-record/1',
      subject: 'org-7',
      on: '2026-11-23',
      instrument: plan.model,
      arithmetic: 'arithmetic/1',
      outputs: [
        { node: 'mean', value: 2.5, class: 'value', level: null, answeredShare: 1 },
        { node: 'level', value: 1, class: 'value', level: 'high', answeredShare: 1 },
      ],
    });
    expect(record.answers).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('verifies after it was written and read', () => {
    expect(expectOk(verifyRecord(plan, reload(record), answers))).toEqual(record);
  });

  it('verifies whatever the order of keys of document, answers and record', () => {
    const turned = Object.fromEntries(Object.entries(record).reverse());
    const other = deepFreeze(Object.fromEntries(Object.entries(document).reverse())) as unknown as Instrument;
    expect(verify(turned, expectOk(compileInstrument(other)), { b: 3, a: 1 })).toEqual([]);
  });

  it('needs neither a subject nor a date', () => {
    const bare = expectOk(sealScore(plan, answers));
    expect(bare).toMatchObject({ subject: '', on: null });
    expect(verify(bare)).toEqual([]);
  });

  it('refuses a date that does not exist, and answers that cannot be read', () => {
    expectCodes(sealScore(plan, answers, { on: '2026-02-30' }), ['date.noSuchDay']);
    expectCodes(sealScore(plan, { a: 'x' }), ['answer.wrongType']);
  });

  it('of any assessment verifies', () => {
    fc.assert(
      fc.property(anyAssessment({ subjects: [1, 2] }), ({ instrument, sheets }) => {
        const own = expectOk(compileInstrument(instrument));
        for (const sheet of sheets) expect(verify(expectOk(sealScore(own, sheet)), own, sheet)).toEqual([]);
      }),
      { seed: 61, numRuns: 60 },
    );
  });

  it('of a negative zero verifies, which JSON writes as 0', () => {
    const own = planOf({ items: itemsOf('a'), nodes: [{ id: 'mean', of: ['a'], then: [{ times: -1 }] }] });
    expect(verify(expectOk(sealScore(own, { a: 0 })), own, { a: 0 })).toEqual([]);
  });
});

describe('a change is found, and the first difference named', () => {
  it('of an answer', () => {
    const issues = verify(record, plan, { a: 1, b: 3.5 });
    expect(codesOf(issues)).toEqual(['record.answersChanged', 'record.outputChanged']);
    expect(issues[0]?.facts).toMatchObject({ subject: 'org-7', sealed: record.answers });
    expect(issues[1]?.facts).toMatchObject({ node: 'mean', field: 'value', sealed: '2.5', given: '2.875' });
  });

  it('of an answer that changes no number', () => {
    const skipping = expectOk(sealScore(plan, { a: 1, b: { class: 'unknown' } }));
    expect(codesOf(verify(skipping, plan, { a: 1, b: { class: 'notApplicable' } }))).toEqual([
      'record.answersChanged',
      'record.outputChanged',
    ]);
  });

  it('of a weight', () => {
    const nodes = document.nodes.map((node) =>
      node.id === 'mean' ? { ...node, of: ['a', { of: 'b', weight: 2 }] } : node,
    );
    const issues = verify(record, planOf({ ...document, nodes: nodes as Instrument['nodes'] }));
    expect(codesOf(issues)).toEqual(['record.instrumentChanged', 'record.outputChanged']);
    expect(issues[0]?.facts).toMatchObject({ instrument: 'tiny@1', sealed: plan.model.digest });
    expect(issues[1]?.path).toEqual(['outputs', 0, 'value']);
  });

  it('of a label, which no number needs', () => {
    expect(codesOf(verify(record, planOf({ ...document, title: { en: 'Other' } })))).toEqual([
      'record.instrumentChanged',
    ]);
  });

  it('of the document itself', () => {
    const issues = verify(record, planOf({ ...document, version: '2' }));
    expect(codesOf(issues)).toEqual(['record.otherInstrument']);
    expect(issues[0]?.facts).toEqual({ sealed: 'tiny@1', given: 'tiny@2' });
  });

  it('of one digit of an output', () => {
    const issues = verify(withOutput(0, { value: 2.500000000000001 }));
    expect(codesOf(issues)).toEqual(['seal.altered', 'record.outputChanged']);
    expect(issues[1]?.facts).toMatchObject({
      node: 'mean',
      field: 'value',
      sealed: '2.500000000000001',
      given: '2.5',
    });
  });

  it.each<[string, Partial<RecordOutput>, string]>([
    ['a class', { class: 'unknown' }, 'class'],
    ['a level', { level: 'low' }, 'level'],
    ['an answered share', { answeredShare: 0.5 }, 'answeredShare'],
    ['a value', { value: 0 }, 'value'],
    ['a node', { node: 'other' }, 'node'],
  ])('of %s', (_, change, field) => {
    const issues = verify(withOutput(1, change));
    expect(codesOf(issues)).toEqual(['seal.altered', 'record.outputChanged']);
    expect(issues[1]?.path).toEqual(['outputs', 1, field]);
  });

  it('of the digest', () => {
    const digest = record.digest.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    expect(codesOf(verify({ ...record, digest }))).toEqual(['seal.altered']);
    expect(codesOf(verify({ ...record, digest: 'sha256:short' }))).toEqual(['seal.malformed']);
  });

  it('of the version of the arithmetic', () => {
    const issues = verify({ ...record, arithmetic: 'arithmetic/2' });
    expect(codesOf(issues)).toEqual(['seal.altered', 'record.arithmeticChanged']);
    expect(issues[1]?.facts).toMatchObject({ sealed: 'arithmetic/2', given: 'arithmetic/1' });
  });

  it.each<[string, Partial<SealedScore>]>([
    ['the subject', { subject: 'org-8' }],
    ['the date', { on: '2026-11-24' }],
  ])('of %s, by the seal', (_, change) => {
    expect(codesOf(verify({ ...record, ...change }))).toEqual(['seal.altered']);
  });

  it.each([
    ['removed', record.outputs.slice(0, 1), { sealed: 'nothing' }],
    ['added', [...record.outputs, { ...record.outputs[0], node: 'extra' }], { given: 'nothing' }],
  ])('of an output that was %s', (_, outputs, facts) => {
    const issues = verify({ ...record, outputs });
    expect(codesOf(issues)).toEqual(['seal.altered', 'record.outputChanged']);
    expect(issues[1]?.facts).toMatchObject(facts);
  });
});

describe('a forgery that was sealed again', () => {
  const resealed = (forged: object): SealedScore => expectOk(seal(forged)) as SealedScore;

  it('is caught by working the numbers out', () => {
    const issues = verify(resealed(withOutput(0, { value: 4.9 })));
    expect(codesOf(issues)).toEqual(['record.outputChanged']);
    expect(issues[0]?.facts).toMatchObject({ node: 'mean', field: 'value', sealed: '4.9', given: '2.5' });
  });

  it('is caught when it names other answers', () => {
    const other = expectOk(sealScore(plan, { a: 5, b: 5 }));
    expect(codesOf(verify(resealed({ ...record, answers: other.answers })))).toEqual([
      'record.answersChanged',
    ]);
    expect(codesOf(verify(resealed({ ...record, outputs: other.outputs })))).toEqual([
      'record.outputChanged',
    ]);
  });

  it('is caught when it names another document or arithmetic', () => {
    const instrument = { ...record.instrument, digest: record.answers };
    expect(codesOf(verify(resealed({ ...record, instrument })))).toEqual(['record.instrumentChanged']);
    expect(codesOf(verify(resealed({ ...record, arithmetic: 'arithmetic/0' })))).toEqual([
      'record.arithmeticChanged',
    ]);
  });
});

describe('what is no record', () => {
  it.each<[string, unknown, number]>([
    ['null', null, 8],
    ['a text', 'record', 8],
    ['a list', [], 8],
    ['an empty object', {}, 8],
    ['a record without its outputs', { ...record, outputs: undefined }, 1],
    ['a record with an output that is no object', { ...record, outputs: [1] }, 1],
    ['a record of another kind', { ...record, sopana: 'score-record/2' }, 1],
    ['a record without a digest', { ...record, digest: 7 }, 1],
    ['a record whose document has no digest', { ...record, instrument: { id: 'tiny', version: '1' } }, 1],
  ])('%s', (_, given, count) => {
    const result = verifyRecord(plan, deepFreeze(given), answers);
    expectCodes(result, new Array(count).fill('record.unreadable'));
  });

  it('is told apart from answers that cannot be read', () => {
    expect(codesOf(verify(record, plan, { z: 1 }))).toEqual(['answer.unknownItem']);
  });
});

describe('the record of the first release', () => {
  const file = fileURLToPath(new URL('golden/record-1.json', import.meta.url));
  const golden = deepFreeze(JSON.parse(readFileSync(file, 'utf8')) as Golden);

  it('verifies, now and in every later release', () => {
    const own = expectOk(compileInstrument(expectOk(parseInstrument(golden.instrument))));
    expect(verify(golden.record, own, golden.answers)).toEqual([]);
  });

  it('would not verify if one weight had been another', () => {
    const [first, ...others] = golden.instrument.nodes;
    const changed = planOf({
      ...golden.instrument,
      nodes: [{ ...first, then: [{ plus: 1 }] } as Instrument['nodes'][number], ...others],
    });
    expect(codesOf(verify(golden.record, changed, golden.answers))).toEqual([
      'record.instrumentChanged',
      'record.outputChanged',
    ]);
  });
});
