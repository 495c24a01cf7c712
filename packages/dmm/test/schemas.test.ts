import { expectCodes, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { compileMaturityModel } from '../src/compile/compile-maturity-model.js';
import { relabelLevels } from '../src/compile/relabel-levels.js';
import { parseAssessmentRecord } from '../src/schemas/parse-assessment-record.js';
import { parseMaturityModel } from '../src/schemas/parse-maturity-model.js';
import { toJsonSchema } from '../src/schemas/to-json-schema.js';
import { answer, ledgerAfter } from './support/assessments.js';
import { model } from './support/model.js';

const read = (from: string, to: string) => {
  const text = JSON.stringify(model);
  if (!text.includes(from)) throw new Error(`The model does not hold ${from}.`);
  const result = parseMaturityModel(JSON.parse(text.replace(from, to)));
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join('.')]);
};

describe('parseMaturityModel', () => {
  it('reads what it writes', () => {
    expect(expectOk(parseMaturityModel(JSON.parse(JSON.stringify(model))))).toEqual(model);
  });

  it.each([
    [
      'a key that is not known',
      '"effort":5',
      '"efort":5',
      [
        ['document.unknownKey', 'actions.0.efort'],
        ['document.missing', 'actions.0.effort'],
      ],
    ],
    [
      'a weight below 0',
      '"weight":2',
      '"weight":-2',
      [['document.outOfRange', 'dimensions.0.subDimensions.0.indicators.1.weight']],
    ],
    [
      'a condition without a test',
      '{"value":"guarding","atLeast":2}',
      '{"value":"guarding"}',
      [['condition.notUnderstood', 'instruments.1.requirements.0.when']],
    ],
    [
      'a reducer that is none',
      '"reduce":"median"',
      '"reduce":"middle"',
      [['document.wrongType', 'dimensions.1.subDimensions.0.indicators.0.questions.0.reduce']],
    ],
    [
      'an age in halves',
      '"maximumAgeDays":365',
      '"maximumAgeDays":0.5',
      [
        [
          'document.wrongType',
          'dimensions.0.subDimensions.0.indicators.0.questions.0.evidence.maximumAgeDays',
        ],
      ],
    ],
    ['a newer format', 'maturity-model/1', 'maturity-model/2', [['format.newer', 'sopana']]],
  ])('refuses %s', (_, from, to, expected) => {
    expect(read(from, to)).toEqual(expected);
  });

  it('has a JSON Schema of every key', () => {
    const schema = JSON.stringify(toJsonSchema());
    for (const key of ['weightings', 'requirements', 'caps', 'gate', 'effortUnit', 'maximumAgeDays']) {
      expect(schema).toContain(`"${key}":`);
    }
  });
});

describe('parseAssessmentRecord', () => {
  it('leaves the state out, and refuses what is no history', () => {
    const ledger = ledgerAfter([answer('share', 'none')]);
    const { initial, origin, entries } = ledger;
    expect(expectOk(parseAssessmentRecord(JSON.parse(JSON.stringify(ledger))))).toEqual({
      initial,
      origin,
      entries,
    });
    expectCodes(parseAssessmentRecord({ initial, origin, entries: [{ ...entries[0], at: 'yesterday' }] }), [
      'instant.syntax',
    ]);
  });
});

describe('relabelLevels', () => {
  it('gives other names and the same numbers, under another version', () => {
    const relabelled = expectOk(
      relabelLevels(model, '1-local', [{ level: 'tree', label: { en: 'Rooted' } }]),
    );
    expect(relabelled.levels.map(({ label }) => label?.['en'])).toEqual([
      'Level 1',
      'Level 2',
      'Level 3',
      'Rooted',
      'Level 5',
    ]);
    const gates = JSON.stringify(expectOk(compileMaturityModel(relabelled)).instruments[1]?.instrument.nodes);
    expect(gates).toContain('Rooted');
    expect(gates).not.toContain('Level 4');
    expectCodes(relabelLevels(model, '2', [{ level: 'tre', label: { en: 'x' } }]), [
      'maturityModel.danglingReference',
    ]);
  });
});
