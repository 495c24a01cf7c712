import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Result } from '../../src/result/result.js';
import { parseValue } from '../../src/schemas/parse-value.js';
import { toJsonSchemaOf } from '../../src/schemas/to-json-schema-of.js';
import { unionByKey } from '../../src/schemas/union-by-key.js';
import { instrumentSchema, nodeSchema } from './instrument.js';

const brief = (result: Result<unknown>): readonly unknown[] =>
  result.ok ? [] : result.issues.map((issue) => `${issue.code} ${issue.path.join('/')}`);

describe('unionByKey', () => {
  it.each([
    ['the key decides', { formula: 1 }, ['document.wrongType formula', 'document.missing id']],
    ['without a key, the fallback', { id: 'a' }, ['document.missing by', 'document.missing of']],
    ['for a value of another kind, too', 7, ['document.wrongType ']],
    [
      'of two keys, the one listed first',
      { id: 'a', formula: 'x', bands: [] },
      ['document.unknownKey formula', 'document.outOfRange bands', 'document.missing input'],
    ],
  ])('%s', (_, input, issues) => {
    expect(brief(parseValue(nodeSchema, input))).toEqual(issues);
  });

  it('decides by the key even when the fallback would find less wrong', () => {
    const schema = (): z.ZodType =>
      unionByKey(
        { bands: z.strictObject({ bands: z.array(z.number()) }) },
        z.strictObject({ a: z.number().optional() }),
      );
    expect(brief(parseValue(schema, { bands: ['x'] }))).toEqual(['document.wrongType bands/0']);
  });

  it('is kept by optional, by meta and in JIT-less parsing', () => {
    const union = unionByKey({ a: z.strictObject({ a: z.number() }), b: z.strictObject({ b: z.number() }) });
    const schema = z.strictObject({ in: union.meta({ title: 'In' }).optional() });
    expect(brief(parseValue(() => schema, { in: { b: 'x' } }))).toEqual(['document.wrongType in/b']);
    expect(parseValue(() => schema, {})).toEqual({ ok: true, value: {} });
    expect(schema.safeParse({ in: { b: 'x' } }, { jitless: true }).error?.issues[0]?.path).toEqual([
      'in',
      'b',
    ]);
  });

  it.each([
    [{}, ['document.noBranch ']],
    [[], ['document.wrongType ']],
    [null, ['document.wrongType ']],
  ])('without a fallback, refuses %j', (input, issues) => {
    const schema = (): z.ZodType => unionByKey({ a: z.strictObject({ a: z.number() }) });
    expect(brief(parseValue(schema, input))).toEqual(issues);
  });

  it('ignores inherited keys', () => {
    const schema = (): z.ZodType =>
      unionByKey({ toString: z.strictObject({ toString: z.number() }) }, z.object({}));
    expect(parseValue(schema, {})).toEqual({ ok: true, value: {} });
  });
});

describe('unions of zod: the branch that fits best', () => {
  it.each<readonly [string, z.ZodType, unknown, readonly string[]]>([
    [
      'the branch of the same kind',
      z.union([z.number(), z.strictObject({ a: z.number() })]),
      { a: 'x' },
      ['document.wrongType a'],
    ],
    [
      'the branch whose fixed word is right, though more is wrong in it',
      z.union([
        z.strictObject({ type: z.literal('one') }),
        z.strictObject({ type: z.literal('two'), a: z.number(), b: z.number(), c: z.number().max(1) }),
      ]),
      { type: 'two', a: 'x', b: 'y', c: 2 },
      ['document.wrongType a', 'document.wrongType b', 'document.outOfRange c'],
    ],
    [
      'the branch that misses no key',
      z.union([
        z.strictObject({ a: z.number(), b: z.number() }),
        z.strictObject({ a: z.number().max(1), c: z.number().max(1) }),
      ]),
      { a: 2, c: 2 },
      ['document.outOfRange a', 'document.outOfRange c'],
    ],
    [
      'a union within a union',
      z.union([z.union([z.string().max(1), z.boolean()]), z.array(z.number())]),
      ['x'],
      ['document.wrongType 0'],
    ],
    [
      'none, when no branch is of that kind',
      z.union([z.union([z.string(), z.boolean()]), z.null()]),
      1,
      ['document.wrongType '],
    ],
  ])('%s', (_, schema, input, issues) => {
    expect(brief(parseValue(() => schema, input))).toEqual(issues);
  });

  it('names every kind that would have done', () => {
    const schema = (): z.ZodType => z.union([z.union([z.string(), z.boolean()]), z.null(), z.string()]);
    expect(parseValue(schema, 1)).toMatchObject({
      issues: [{ facts: { expected: 'text, true or false or null' } }],
    });
  });
});

describe('toJsonSchemaOf', () => {
  it('writes draft 2020-12 with the union as anyOf, recursion as references, and our patterns', () => {
    const written = toJsonSchemaOf(instrumentSchema, 'Instrument');
    expect(written['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(written['title']).toBe('Instrument');
    expect(written).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: ['sopana', 'id', 'title', 'levels', 'root'],
      properties: {
        sopana: { const: 'instrument/1' },
        id: { type: 'string', pattern: expect.stringContaining('constructor') },
        published: { type: 'string', format: 'date' },
        title: { type: 'object', minProperties: 1, additionalProperties: { type: 'string' } },
      },
    });
    const text = JSON.stringify(written);
    expect(text).toContain('"anyOf":[{"type":"object"');
    expect(text).toContain('"$ref"');
    expect(JSON.parse(text)).toEqual(written);
  });
});
