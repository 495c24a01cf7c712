import { expectCodes, expectOk } from '@sopana/tooling';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionSchema } from '../../src/schemas/condition-schema.js';
import { parseValue } from '../../src/schemas/parse-value.js';
import { toJsonSchemaOf } from '../../src/schemas/to-json-schema-of.js';
import { conditions } from './arbitrary.js';

describe('conditionSchema', () => {
  it('takes every condition and gives it back', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        expect(expectOk(parseValue(conditionSchema, condition))).toEqual(condition);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it.each<readonly [string, unknown, readonly string[]]>([
    ['no subject', { is: 1 }, ['document.noBranch']],
    ['no test', { fact: 'a' }, ['condition.notUnderstood']],
    ['two tests', { fact: 'a', above: 1, below: 3 }, ['condition.notUnderstood']],
    ['two subjects', { fact: 'a', value: 'b', is: 1 }, ['document.unknownKey']],
    ['two joins', { all: [], any: [] }, ['document.unknownKey']],
    ['a wrong type', { fact: 'a', present: 'yes' }, ['document.wrongType']],
    ['a misspelt test', { fact: 'a', atleast: 1 }, ['document.unknownKey']],
    ['a bad id', { fact: 'a b', is: 1 }, ['document.badId']],
    [
      'two bad parts',
      { all: [{ fact: 'a' }, { not: { is: 2 } }] },
      ['condition.notUnderstood', 'document.noBranch'],
    ],
    ['no object', 7, ['document.wrongType']],
  ])('%s', (_, condition, codes) => {
    expectCodes(parseValue(conditionSchema, condition), codes);
  });

  it('takes a note and a source beside any clause', () => {
    const condition = {
      all: [{ answered: 'q1', note: 'asked first' }],
      source: 'a guideline',
      provenance: 'authored',
    };
    expect(parseValue(conditionSchema, condition)).toEqual({ ok: true, value: condition });
  });

  it('stops 2,000 nested nots at the limit of depth, with one issue', () => {
    let condition: unknown = { answered: 'q1' };
    for (let level = 0; level < 2_000; level += 1) condition = { not: condition };
    expectCodes(parseValue(conditionSchema, condition), ['document.tooDeep']);
  });

  it('is made once, and has a JSON Schema that refers to itself', () => {
    expect(conditionSchema()).toBe(conditionSchema());
    expect(JSON.stringify(toJsonSchemaOf(conditionSchema, 'Condition'))).toContain('"$ref"');
  });
});
