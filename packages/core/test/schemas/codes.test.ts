import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Issue } from '../../src/result/issue.js';
import type { schemasCodes } from '../../src/schemas/codes.js';
import { idSchema } from '../../src/schemas/id-schema.js';
import { parseValue } from '../../src/schemas/parse-value.js';
import { textSchema } from '../../src/schemas/text-schema.js';
import { unionByKey } from '../../src/schemas/union-by-key.js';

function issuesOf(schema: () => z.ZodType, input: unknown): readonly Issue[] {
  const result = parseValue(schema, input);
  return result.ok ? [] : result.issues;
}

/** Stands for an engine with a small stack, which gives up on some hundred thousand issues at once. */
function outOfStack(): z.ZodType {
  return z.unknown().refine(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
}

const producers: Record<keyof typeof schemasCodes, () => readonly Issue[]> = {
  'document.missing': () => issuesOf(() => z.object({ a: z.string() }), {}),
  'document.unknownKey': () =>
    issuesOf(() => z.strictObject({ weight: z.number() }), { weight: 1, wieght: 2 }),
  'document.wrongType': () => issuesOf(() => z.string(), 1),
  'document.outOfRange': () => issuesOf(() => z.number().min(0), -2),
  'document.notAllowed': () => issuesOf(() => z.enum(['mean', 'sum']), 'maen'),
  'document.badFormat': () => issuesOf(() => z.string().regex(/^[A-Z]+$/), 'a'),
  'document.badKey': () => issuesOf(() => z.record(z.string().max(2), z.number()), { long: 1 }),
  'document.badId': () => issuesOf(idSchema, 'two words'),
  'document.badText': () => issuesOf(textSchema, {}),
  'document.noBranch': () => issuesOf(() => unionByKey({ bands: z.object({}), formula: z.object({}) }), {}),
  'document.refused': () => issuesOf(() => z.number().refine(() => false, 'It is odd.'), 1),
  'document.tooManyIssues': () => issuesOf(outOfStack, 1),
};

describe('codes of schemas', () => {
  it.each(Object.entries(producers))('%s is produced, with every fact in its message', (code, produce) => {
    const issues = produce();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.message).not.toMatch(/[{}]/);
  });
});

describe('messages name the rule, the offender, the value and what to do', () => {
  const schema = (): z.ZodType =>
    z.strictObject({
      weight: z.number().min(0),
      by: z.enum(['mean', 'sum']),
      name: z.string().min(2).max(3).optional(),
      list: z.array(z.int()).length(2).optional(),
      step: z.number().multipleOf(5).optional(),
      share: z.number().positive().lt(1).optional(),
      one: z.literal(1).optional(),
      either: z.union([z.literal('auto'), z.number()]).optional(),
      word: z.union([z.literal('auto'), z.literal('none')]).optional(),
      code: z
        .string()
        .regex(/^[A-Z]+$/)
        .optional(),
      pair: z.tuple([z.string(), z.number()]).optional(),
      byCode: z.record(z.enum(['a', 'b']), z.number()).optional(),
      map: z.record(z.string(), z.number()).optional(),
      kind: z
        .discriminatedUnion('type', [
          z.strictObject({ type: z.literal('one'), a: z.number() }),
          z.strictObject({ type: z.literal('two'), b: z.number() }),
        ])
        .optional(),
      few: z
        .object({})
        .loose()
        .refine((few) => Object.keys(few).length < 2, 'Give one key.')
        .optional(),
      only: z.xor([z.object({ a: z.number() }), z.object({ b: z.number() })]).optional(),
    });
  const fine = { weight: 1, by: 'mean' };

  it.each([
    [{ by: 'mean' }, "'weight' is missing at the root. Add a number."],
    [{ weight: 1 }, '\'by\' is missing at the root. Add "mean" or "sum".'],
    [{ ...fine, weight: -2 }, 'The value of weight is -2; it must be at least 0. Correct it.'],
    [{ ...fine, weight: '2' }, 'The value at weight is "2"; expected is a number. Correct the value.'],
    [{ ...fine, weight: null }, 'The value at weight is null; expected is a number. Correct the value.'],
    [
      { ...fine, by: 'maen' },
      'The value at by is "maen"; allowed are "mean" and "sum". Did you mean \'mean\'?',
    ],
    [
      { ...fine, by: 'average' },
      'The value at by is "average"; allowed are "mean" and "sum". Use one of these.',
    ],
    [{ ...fine, by: 1 }, 'The value at by is 1; allowed are "mean" and "sum". Use one of these.'],
    [{ ...fine, wieght: 1 }, "Key 'wieght' at the root is not known. Did you mean 'weight'?"],
    [
      { ...fine, colour: 1 },
      "Key 'colour' at the root is not known. Remove it; known are weight, by, name, list, step, share, one, either, word, code, pair, byCode and 4 others.",
    ],
    [{ ...fine, name: 'a' }, 'The length of name is 1; it must be at least 2. Correct it.'],
    [{ ...fine, name: 'abcd' }, 'The length of name is 4; it must be at most 3. Correct it.'],
    [{ ...fine, list: [1] }, 'The number of entries of list is 1; it must be exactly 2. Correct it.'],
    [{ ...fine, list: [1, 2, 3] }, 'The number of entries of list is 3; it must be exactly 2. Correct it.'],
    [
      { ...fine, list: [1, 1.5] },
      'The value at list[1] is 1.5; expected is a whole number. Correct the value.',
    ],
    [{ ...fine, step: 3 }, 'The value of step is 3; it must be a multiple of 5. Correct it.'],
    [{ ...fine, share: 0 }, 'The value of share is 0; it must be greater than 0. Correct it.'],
    [{ ...fine, share: 1 }, 'The value of share is 1; it must be less than 1. Correct it.'],
    [{ ...fine, one: 2 }, 'The value at one is 2; allowed are 1. Use one of these.'],
    [
      { ...fine, either: 'atuo' },
      'The value at either is "atuo"; expected is "auto" or a number. Correct the value.',
    ],
    [
      { ...fine, word: 'atuo' },
      'The value at word is "atuo"; allowed are "auto" and "none". Did you mean \'auto\'?',
    ],
    [
      { ...fine, code: 'a' },
      'The text at code is "a"; it is not written as required (/^[A-Z]+$/). Correct it.',
    ],
    [{ ...fine, pair: ['a', 'b'] }, 'The value at pair[1] is "b"; expected is a number. Correct the value.'],
    [{ ...fine, pair: ['a'] }, 'The number of entries of pair is 1; it must be at least 2. Correct it.'],
    [{ ...fine, byCode: { a: 1 } }, "'b' is missing at byCode. Add a number."],
    [{ ...fine, byCode: { a: 1, b: 2, c: 3 } }, "Key 'c' at byCode is not known. Remove it."],
    [{ ...fine, map: { a: 'x' } }, 'The value at map.a is "x"; expected is a number. Correct the value.'],
    [{ ...fine, map: [] }, 'The value at map is a list of 0; expected is an object. Correct the value.'],
    [{ ...fine, kind: { type: 'one' } }, "'a' is missing at kind. Add a number."],
    [{ ...fine, kind: { a: 1 } }, '\'type\' is missing at kind. Add "one" or "two".'],
    [
      { ...fine, kind: { type: 'twoo', b: 1 } },
      'The value at kind.type is "twoo"; allowed are "one" and "two". Did you mean \'two\'?',
    ],
    [{ ...fine, few: { a: 1, b: 2 } }, 'The value at few is refused: Give one key.'],
    [
      { ...fine, only: { a: 1, b: 2 } },
      'The value at only is refused: it fits none of the forms that are known here, or more than one.',
    ],
  ])('%j', (input, message) => {
    expect(issuesOf(schema, input).map((issue) => issue.message)).toEqual([message]);
  });
});
