import type { Result } from '@sopana/core';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { parseCompetencyFramework } from '../src/schemas/parse-competency-framework.js';
import { parseEvidenceRegister } from '../src/schemas/parse-evidence-register.js';
import { parseHoldingPolicy } from '../src/schemas/parse-holding-policy.js';
import { parseKnowledgeTest } from '../src/schemas/parse-knowledge-test.js';
import { parseTalentRules } from '../src/schemas/parse-talent-rules.js';
import { parseTrainingCatalogue } from '../src/schemas/parse-training-catalogue.js';
import { toJsonSchema } from '../src/schemas/to-json-schema.js';
import { catalogue, office, policy, registerOf, rules, test } from './support/office.js';

const register = registerOf(
  [
    {
      id: 'p1',
      profiles: ['clerk-2'],
      unit: 'u',
      organisation: 'o',
      layer: 'desk',
      interests: ['x'],
      groups: [{ id: 'g', value: '1' }],
    },
  ],
  [
    {
      id: 'e1',
      kind: 'rating',
      person: 'p1',
      source: 'self',
      on: '2026-01-05',
      competency: 'typing',
      outcome: 'notObserved',
    },
    {
      id: 'e2',
      kind: 'credential',
      person: 'p1',
      source: 'exam',
      on: '2026-01-05',
      competency: 'typing',
      level: 'does',
      reference: 'r',
    },
    {
      ...{
        id: 'e3',
        kind: 'test',
        person: 'p1',
        source: 'exam',
        on: '2026-01-05',
        test: 'check',
        testVersion: '1',
      },
      answers: [
        { item: 'q1', answer: 'a' },
        { item: 'q2', answer: null },
        { item: 'q3', answer: { class: 'refused' } },
      ],
    },
  ],
);
type Parse = (input: unknown) => Result<unknown>;
const kinds: readonly (readonly [string, Parse, unknown])[] = [
  ['framework', parseCompetencyFramework, office],
  ['register', parseEvidenceRegister, register],
  ['policy', parseHoldingPolicy, policy],
  ['test', parseKnowledgeTest, test],
  ['rules', parseTalentRules, rules],
  ['catalogue', parseTrainingCatalogue, catalogue],
];

describe('the documents', () => {
  it.each(kinds)('a %s is read as it is written', (_, parse, document) => {
    expect(expectOk(parse(JSON.parse(JSON.stringify(document))))).toEqual(document);
  });

  it.each(kinds)('a %s is refused with a key that nobody knows', (_, parse, document) => {
    const result = parse({ ...(document as object), surprise: 1 });
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['document.unknownKey', 'surprise'],
    ]);
  });

  it.each<readonly [string, Parse, unknown, string]>([
    [
      'a cost in cents',
      parseTrainingCatalogue,
      { ...catalogue, programmes: [{ ...catalogue.programmes[0], cost: 1.5 }] },
      'document.wrongType',
    ],
    [
      'no seat',
      parseTrainingCatalogue,
      { ...catalogue, programmes: [{ ...catalogue.programmes[0], seats: 0 }] },
      'document.outOfRange',
    ],
    [
      'a day that is none',
      parseEvidenceRegister,
      { ...register, evidence: [{ ...register.evidence[0], on: '2026-02-30' }] },
      'date.noSuchDay',
    ],
    ['support above 1', parseHoldingPolicy, { ...policy, support: 2 }, 'document.outOfRange'],
    ['groups of one', parseTalentRules, { ...rules, minimumGroup: 1 }, 'document.outOfRange'],
  ])('%s is refused', (_, parse, document, code) => {
    const result = parse(document);
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it('keeps what other formats called and said', () => {
    const named = {
      ...office,
      identifiers: [{ scheme: 'case', value: 'x' }],
      carried: [{ format: 'case/1.1', key: 'subject', value: ['y'] }],
    };
    expect(expectOk(parseCompetencyFramework(named))).toEqual(named);
  });

  it('has a JSON Schema of every key', () => {
    const text = JSON.stringify(toJsonSchema());
    for (const key of ['crosswalks', 'prerequisites', 'requires', 'links', 'identifiers', 'carried'])
      expect(text).toContain(`"${key}":`);
  });
});
