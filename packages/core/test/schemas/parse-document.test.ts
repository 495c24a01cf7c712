import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Issue } from '../../src/result/issue.js';
import type { Result } from '../../src/result/result.js';
import { formatSchema } from '../../src/schemas/format-schema.js';
import { parseDocument } from '../../src/schemas/parse-document.js';
import { parseValue } from '../../src/schemas/parse-value.js';
import { deepFreeze } from '../canonical/deep-freeze.js';
import { instrument, instrumentSchema, nodeSchema } from './instrument.js';

const reading = { kind: 'instrument', version: 1 } as const;
const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);
const brief = (result: Result<unknown>): readonly unknown[] =>
  issuesOf(result).map((issue) => `${issue.code} ${issue.path.join('/')}`);

describe('parseDocument', () => {
  it('reads a correct document, and leaves it alone', () => {
    const input = deepFreeze(instrument());
    expect(parseDocument(instrumentSchema, input, reading)).toEqual({ ok: true, value: input });
  });

  it('reports every issue of every kind in the order of the input', () => {
    const input = {
      root: {
        by: 'maen',
        of: [
          { formula: '', id: 'a b' },
          { id: 'b', bands: [{ from: 0, score: 11, to: 1 }, 3], of: [] },
          { id: 'c', of: [], by: 'sum' },
          'd',
          { id: 'e', bands: [] },
        ],
        note: { english: 'no tag', en: ' ' },
      },
      colour: 1,
      levels: [
        { id: 'low', at: 5 },
        { id: 'constructor', at: 5 },
        { id: 'top', at: 1.5 },
      ],
      title: {},
      weights: { 'a b': 1, b: 0 },
      published: '2026-02-30',
      sopana: 'instrument/1',
      threshold: 7,
      source: '',
      note: 1,
    };
    expect(brief(parseDocument(instrumentSchema, deepFreeze(input), reading))).toEqual([
      'document.notAllowed root/by',
      'document.outOfRange root/of/0/formula',
      'document.badId root/of/0/id',
      'document.outOfRange root/of/1/bands/0/score',
      'document.unknownKey root/of/1/bands/0/to',
      'document.wrongType root/of/1/bands/1',
      'document.unknownKey root/of/1/of',
      'document.missing root/of/1/input',
      'document.outOfRange root/of/2/of',
      'document.wrongType root/of/3',
      'document.outOfRange root/of/4/bands',
      'document.missing root/of/4/input',
      'document.badText root/note/english',
      'document.badText root/note/en',
      'document.missing root/id',
      'document.unknownKey colour',
      'document.badId levels/1/id',
      'document.wrongType levels/2/at',
      'document.badText title',
      'document.badId weights/a b',
      'document.outOfRange weights/b',
      'date.noSuchDay published',
      'document.outOfRange threshold',
      'document.outOfRange source',
      'document.wrongType note',
      'document.missing id',
    ]);
  });

  it('runs a check of ours when the types are right, and keeps its code', () => {
    const levels = [
      { id: 'low', at: 5 },
      { id: 'high', at: 5 },
    ];
    expect(parseDocument(instrumentSchema, { ...instrument(), levels }, reading)).toEqual({
      ok: false,
      issues: [{ code: 'levels.notRising', path: ['levels', 1, 'at'], message: 'Levels rise.', facts: {} }],
    });
  });

  it('says one clear thing about 2,000 nested objects', () => {
    let root: unknown = { id: 'end', formula: 'x' };
    for (let level = 0; level < 2000; level += 1) root = { id: 'n', by: 'sum', of: [root] };
    const issues = issuesOf(parseDocument(instrumentSchema, { ...instrument(), root }, reading));
    expect(issues.map((issue) => issue.code)).toEqual(['document.tooDeep']);
    expect(issues[0]?.path).toHaveLength(64);
    expect(issues[0]?.message).toMatch(/^The document is nested deeper than 64 levels at root\.of\[0\]/);
  });

  it('reports 300 issues at once, in order', () => {
    const of = Array.from({ length: 300 }, (_, position) => ({ id: `n${position}`, formula: position }));
    const root = { id: 'overall', by: 'sum', of };
    const issues = issuesOf(parseDocument(instrumentSchema, { ...instrument(), root }, reading));
    expect(issues.map((issue) => issue.path)).toEqual(
      of.map((_, position) => ['root', 'of', position, 'formula']),
    );
  });

  it('looks at limits first, then at the format, then at the rest', () => {
    const forbidden: unknown = JSON.parse('{"sopana": "plan/1", "__proto__": {}}');
    expect(brief(parseDocument(instrumentSchema, forbidden, reading))).toEqual([
      'document.forbiddenKey __proto__',
    ]);
    expect(brief(parseDocument(instrumentSchema, { sopana: 'plan/1' }, reading))).toEqual([
      'format.otherKind sopana',
    ]);
    const limits = { depth: 1, nodes: 100, keysPerObject: 100, textLength: 100 };
    expect(brief(parseDocument(instrumentSchema, instrument(), { ...reading, limits })).slice(0, 1)).toEqual([
      'document.tooDeep title',
    ]);
  });

  it('upgrades before it checks', () => {
    const schema = (): z.ZodType<{ sopana: 'plan/2'; length: number }> =>
      z.strictObject({ sopana: formatSchema('plan', 2), length: z.number() });
    const upgrades = [({ days, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, length: days })];
    const plan = { kind: 'plan', version: 2, upgrades };
    expect(parseDocument(schema, deepFreeze({ sopana: 'plan/1', days: 5 }), plan)).toEqual({
      ok: true,
      value: { sopana: 'plan/2', length: 5 },
    });
    expect(brief(parseDocument(schema, { sopana: 'plan/1', days: 'five' }, plan))).toEqual([
      'document.wrongType length',
    ]);
  });
});

describe('parseValue', () => {
  it.each([null, 1, 'text', true, [], [[]], {}, { id: 1 }, { bands: 1, formula: 1 }, { of: { of: [] } }])(
    'answers %j with issues, never with an exception',
    (input) => {
      expect(parseValue(nodeSchema, input).ok).toBe(false);
    },
  );

  it('lets errors of a check through, for they are our own', () => {
    const broken = (): z.ZodType =>
      z.unknown().refine(() => {
        throw new RangeError('addDays: 0.5 is not a whole number of days.');
      });
    expect(() => parseValue(broken, 1)).toThrow('addDays');
  });

  it('reads a large document quickly enough to be of use, and reports 100,000 issues', () => {
    const schema = (): z.ZodType => z.array(z.strictObject({ a: z.number() }));
    const input = Array.from({ length: 100_000 }, () => ({ a: 'x' }));
    expect(issuesOf(parseValue(schema, input))).toHaveLength(100_000);
  });
});
