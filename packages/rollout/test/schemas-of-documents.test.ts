import { expectCodes, expectOk } from '@sopana/tooling';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseCalendar } from '../src/schemas/parse-calendar.js';
import { parseRollout } from '../src/schemas/parse-rollout.js';
import { parseRolloutTemplate } from '../src/schemas/parse-rollout-template.js';
import { toJsonSchema } from '../src/schemas/to-json-schema.js';
import { holidays, rollout, template } from './support/documents.js';

const kinds = [
  ['rollout', parseRollout, rollout],
  ['rollout-template', parseRolloutTemplate, template],
  ['calendar', parseCalendar, holidays],
] as const;

describe.each(kinds)('a %s', (kind, parse, document) => {
  it('is read as it is written', () => {
    expect(expectOk(parse(JSON.parse(JSON.stringify(document))) as { ok: true; value: unknown })).toEqual(
      document,
    );
  });

  it('is described by a JSON Schema that means the same', () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(toJsonSchema(kind));
    expect(validate(JSON.parse(JSON.stringify(document)))).toBe(true);
    for (const key of Object.keys(document)) {
      const { [key]: _, ...rest } = document as unknown as Record<string, unknown>;
      expect([key, validate(rest)]).toEqual([key, parse(rest).ok]);
      const odd = { ...document, [key]: 7.25 };
      expect([key, validate(odd)]).toEqual([key, parse(odd).ok]);
    }
    expect(validate({ ...document, colour: 'red' })).toBe(false);
  });

  it('has no key that is not known', () => {
    expectCodes(parse({ ...document, colour: 'red' }), ['document.unknownKey']);
  });

  it('of a later format is not guessed at', () => {
    expectCodes(parse({ ...document, sopana: `${document.sopana.split('/')[0]}/2` }), ['format.newer']);
  });
});

describe('what a document may not say', () => {
  const steps = (more: object) => ({ ...template, steps: [{ id: 'a', durationDays: 1, ...more }] });
  it.each([
    ['a third of a day', parseRolloutTemplate(steps({ durationDays: 1.3 })), 'document.outOfRange'],
    ['no days at all', parseRolloutTemplate(steps({ durationDays: 0 })), 'document.outOfRange'],
    [
      'half an assessor',
      parseRolloutTemplate(steps({ needs: [{ resource: 'r', units: 0.5 }] })),
      'document.wrongType',
    ],
    ['a debt', parseRolloutTemplate(steps({ spends: [{ budget: 'b', amount: -1 }] })), 'document.outOfRange'],
    [
      'a share of nobody',
      parseRollout({ ...rollout, waves: [{ id: 'w', opensWhen: [{ wave: 'v', step: 's', share: 0 }] }] }),
      'document.outOfRange',
    ],
    ['a day that does not exist', parseRollout({ ...rollout, from: '2026-02-29' }), 'date.noSuchDay'],
    [
      'a quarter of a day',
      parseCalendar({ ...holidays, days: [{ date: '2026-01-01', works: 'quarter' }] }),
      'document.notAllowed',
    ],
    [
      'a weight of nothing',
      parseRollout({
        ...rollout,
        priority: { parts: [{ id: 'p', of: 'maturity', weight: 0, least: 0, most: 1 }] },
      }),
      'document.outOfRange',
    ],
  ] as const)('%s', (_, result, code) => {
    expectCodes(result, [code]);
  });
});
