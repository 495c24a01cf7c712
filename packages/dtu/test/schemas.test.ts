import { expectCodes, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { parseCheckSet } from '../src/schemas/parse-check-set.js';
import { parseFacts } from '../src/schemas/parse-facts.js';
import { parseWaivers } from '../src/schemas/parse-waivers.js';
import { toJsonSchema } from '../src/schemas/to-json-schema.js';
import { check, report, setOf, unit, waiver } from './support/build.js';

const whole = setOf(
  [
    check('a', {
      lifecycle: 'experimental',
      waivable: false,
      appliesWhen: { attribute: 'kind', is: 'board' },
      evidence: { kinds: ['letter'], maximumAgeDays: 0, attestedBy: ['head'] },
      remediation: { text: { en: 'Do it.' }, effort: 0, source: 'A page' },
      references: [{ title: 'A page', href: 'https://example.org' }],
      after: ['b'],
      provenance: 'authored',
    }),
    check('b'),
  ],
  {
    title: { en: 'A set' },
    languages: ['en'],
    effortUnit: 'days',
    statuses: [{ id: 'pass', label: { en: 'Pass' } }],
    gates: [
      {
        id: 'g',
        label: { en: 'A gate' },
        phase: 'sustain',
        waivers: 'refused',
        opensWhen: { all: [{ any: [{ check: 'a' }] }, { atLeast: 1, of: [{ check: 'b' }, { gate: 'h' }] }] },
      },
      { id: 'h', opensWhen: { check: 'a' } },
    ],
    unitTypes: {
      types: [{ id: 's' }],
      criteria: [{ id: 'c', rules: [{ type: 's', when: { fact: 'members', below: 3 } }], otherwise: 's' }],
    },
    waiverRules: { noticeDays: 30, mostRenewals: 1 },
  },
);

const read = (from: string, to: string) => {
  const text = JSON.stringify(whole);
  if (!text.includes(from)) throw new Error(`The set does not hold ${from}.`);
  const result = parseCheckSet(JSON.parse(text.replace(from, to)));
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join('.')]);
};

describe('parseCheckSet', () => {
  it('reads what it writes', () => {
    expect(expectOk(parseCheckSet(JSON.parse(JSON.stringify(whole))))).toEqual(whole);
  });

  it.each([
    [
      'a key that is not known',
      '"waivable":false',
      '"waiveable":false',
      [['document.unknownKey', 'checks.0.waiveable']],
    ],
    [
      'an age in halves',
      '"maximumAgeDays":0',
      '"maximumAgeDays":0.5',
      [['document.wrongType', 'checks.0.evidence.maximumAgeDays']],
    ],
    [
      'an effort in halves',
      '"effort":0',
      '"effort":0.5',
      [['document.wrongType', 'checks.0.remediation.effort']],
    ],
    [
      'an empty list of kinds',
      '"kinds":["letter"]',
      '"kinds":[]',
      [['document.outOfRange', 'checks.0.evidence.kinds']],
    ],
    ['a gate without a rule', '{"check":"b"}', '{}', [['document.noBranch', 'gates.0.opensWhen.all.1.of.0']]],
    [
      'a gate that asks for the opposite',
      '{"check":"b"}',
      '{"not":{"check":"b"}}',
      [['document.noBranch', 'gates.0.opensWhen.all.1.of.0']],
    ],
    [
      'a condition without a test',
      '{"attribute":"kind","is":"board"}',
      '{"attribute":"kind"}',
      [['condition.notUnderstood', 'checks.0.appliesWhen']],
    ],
    ['a newer format', 'check-set/1', 'check-set/2', [['format.newer', 'sopana']]],
  ])('refuses %s', (_, from, to, expected) => {
    expect(read(from, to)).toEqual(expected);
  });
});

describe('parseFacts and parseWaivers', () => {
  it('read what they write', () => {
    const facts = {
      sopana: 'readiness-facts/1',
      units: [
        unit(
          [
            report('a', true, {
              by: 'p',
              evidence: [{ kind: 'letter', collectedOn: '2026-01-01', attesterRole: 'head' }],
            }),
            report('tools', ['chat']),
            report('b', null, { error: 'timeout' }),
          ],
          { kind: 'board' },
        ),
      ],
    };
    expect(expectOk(parseFacts(JSON.parse(JSON.stringify(facts))))).toEqual(facts);
    const waivers = { sopana: 'waivers/1', waivers: [waiver(['a'])] };
    expect(expectOk(parseWaivers(JSON.parse(JSON.stringify(waivers))))).toEqual(waivers);
  });

  it('refuse what is of another kind', () => {
    expectCodes(parseFacts({ sopana: 'waivers/1', waivers: [] }), ['format.otherKind']);
    expectCodes(parseWaivers([]), ['format.notObject']);
    expectCodes(
      parseFacts({
        sopana: 'readiness-facts/1',
        units: [{ unit: 'u', reports: [{ ...report('a', true), at: 'now' }] }],
      }),
      ['instant.syntax'],
    );
  });
});

describe('toJsonSchema', () => {
  it.each([
    ['checkSet', ['passesWhen', 'appliesWhen', 'atLeast', 'otherwise', 'maximumAgeDays', 'waiverRules']],
    ['facts', ['reports', 'attesterRole', 'collectedOn']],
    ['waivers', ['scope', 'expiresAt', 'approver']],
  ] as const)('has every key of %s', (kind, keys) => {
    const schema = JSON.stringify(toJsonSchema(kind));
    for (const key of keys) expect(schema).toContain(`"${key}":`);
  });
});
