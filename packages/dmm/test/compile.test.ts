import type { Issue } from '@sopana/core';
import { scoreSubject } from '@sopana/scoring';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { compileMaturityModel } from '../src/compile/compile-maturity-model.js';
import type { MaturityModel } from '../src/model/maturity-model.js';
import { changed, compiled, model } from './support/model.js';

const deep = compiled.instruments[1];
if (deep === undefined) throw new Error('The fictional model has two instruments.');
const { plan } = deep;

const valuesOf = (answers: Readonly<Record<string, string>>): ReadonlyMap<string, number | string | null> =>
  new Map(expectOk(scoreSubject(plan, answers)).nodes.map(({ id, value, level }) => [id, level ?? value]));

const allAt = (code: string) => Object.fromEntries(deep.questions.map(({ question }) => [question.id, code]));

describe('compileMaturityModel', () => {
  it('makes one instrument for each way to ask, with readable nodes', () => {
    expect(compiled.instruments.map(({ id, instrument }) => [id, instrument.id, instrument.version])).toEqual(
      [
        ['quick', 'orchard.quick', '1'],
        ['deep', 'orchard.deep', '1'],
      ],
    );
    expect(compiled.instruments[0]?.nodes.map(({ id }) => id)).toEqual([
      'overall',
      'overall.perSubDimension',
      'overall.perDimension',
      'roots',
      'fruit',
      'soil',
      'fence',
      'tools',
      'taste',
    ]);
    expect(
      deep.nodes.filter(({ kind }) => kind === 'indicator').map(({ id, parent }) => [id, parent]),
    ).toEqual([
      ['owning', 'soil'],
      ['sharing', 'soil'],
      ['guarding', 'fence'],
      ['tooling', 'tools'],
      ['serving', 'taste'],
    ]);
    expect(compiled.instruments[0]?.plan.nodeIds).toContain('gate.deep');
  });

  it('weighs the whole in each named way, and the first is the whole', () => {
    // roots: soil ((1+1)/2 + 2·1)/3 = 1, fence 5, tools 3; fruit: 1. Worked out by hand.
    const scores = valuesOf({ ...allAt('none'), restore: 'leading', reuse: 'agreed' });
    expect(scores.get('overall.perSubDimension')).toBe((1 + 5 + 3 + 1) / 4);
    expect(scores.get('overall.perDimension')).toBe((3 + 1) / 2);
    expect(scores.get('overall')).toBe(2.5);
    expect(scores.get('overall.weakest')).toBe(1);
    expect(scores.get('roots.weakest')).toBe(1);
    expect(scores.get('roots.level')).toBe('sapling');
    expect(scores.get('roots.weakest.level')).toBe('seed');
  });

  it.each([
    ['the mean alone would be a forest', allAt('leading'), 'forest'],
    [
      'a requirement that is not met stops below its level',
      { ...allAt('leading'), restore: 'none' },
      'sprout',
    ],
    ['a cap holds the level down', { ...allAt('leading'), owner: 'none' }, 'sapling'],
  ])('%s', (_, answers, level) => {
    expect(valuesOf(answers).get('overall.level')).toBe(level);
  });

  it('is lossless through JSON', () => {
    const again = expectOk(compileMaturityModel(JSON.parse(JSON.stringify(model))));
    expect(again.identity).toEqual(compiled.identity);
    expect(again.instruments.map((one) => one.plan.model)).toEqual(
      compiled.instruments.map((one) => one.plan.model),
    );
  });

  it('gives part weights to the whole', () => {
    const [first] = model.weightings;
    if (first === undefined) throw new Error('no weighting');
    const weighed = expectOk(
      compileMaturityModel(changed({ weightings: [{ ...first, weights: [{ of: 'fence', weight: 5 }] }] })),
    );
    const scored = scoreSubject(weighed.instruments[1]?.plan ?? plan, {
      ...allAt('none'),
      restore: 'leading',
    });
    expect(expectOk(scored).nodes[0]?.value).toBe((1 + 5 * 5 + 1 + 1) / 8);
  });
});

describe('mistakes of a maturity model, each at its path', () => {
  /** The document with one text replaced in its JSON. */
  const slip = (from: string, to: string): MaturityModel => {
    const text = JSON.stringify(model);
    if (!text.includes(from)) throw new Error(`The model does not hold ${from}.`);
    return JSON.parse(text.replace(from, to));
  };
  const issuesOf = (document: MaturityModel): readonly (readonly [string, string])[] => {
    const result = compileMaturityModel(document);
    return result.ok ? [] : result.issues.map(({ code, path }: Issue) => [code, path.join('.')]);
  };
  it.each<[string, MaturityModel, readonly (readonly [string, string])[]]>([
    [
      'an unknown answer in a cap',
      slip('"answer":"owner"', '"answer":"ownr"'),
      [['condition.unknownSubject', 'instruments.1.caps.0.when']],
    ],
    [
      'an unknown node in a requirement',
      slip('"value":"guarding"', '"value":"gard"'),
      [['condition.unknownSubject', 'instruments.1.requirements.0.when']],
    ],
    [
      'an unknown node in a gate',
      slip(
        '"gate":{"instrument":"quick","when":{"value":"overall"',
        '"gate":{"instrument":"quick","when":{"value":"all"',
      ),
      [['condition.unknownSubject', 'instruments.1.gate.when']],
    ],
    [
      'starts that do not rise',
      slip('"level":"tree","from":6', '"level":"tree","from":3'),
      [['instrument.bandOrder', 'instruments.0.levels.3.from']],
    ],
    [
      'an option that stands twice',
      slip('"code":"ad-hoc"', '"code":"none"'),
      [
        [
          'instrument.duplicateOption',
          'dimensions.0.subDimensions.0.indicators.0.questions.0.answer.options.1.code',
        ],
        ['condition.unknownOption', 'instruments.1.caps.0.when'],
      ],
    ],
    [
      'no weight at all',
      slip('"id":"owner","instrument":"deep"', '"id":"owner","instrument":"deep","weight":-1'),
      [
        ['instrument.zeroWeights', 'dimensions.0.subDimensions.0.indicators.0'],
        ['instrument.negativeWeight', 'dimensions.0.subDimensions.0.indicators.0'],
      ],
    ],
    [
      'a policy that is no number',
      changed({
        instruments: model.instruments.map((one) => ({ ...one, missing: { unknown: Number.NaN } })),
      }),
      [
        ['instrument.notFinite', 'instruments.0.missing.unknown'],
        ['instrument.notFinite', 'instruments.1.missing.unknown'],
      ],
    ],
    [
      'a number that is none',
      { ...model, arithmetic: { sum: undefined as never } },
      [['canonical.notJson', 'arithmetic.sum']],
    ],
    ['a text that no JSON holds', { ...model, version: '\ud800' }, [['canonical.loneSurrogate', 'version']]],
  ])('%s', (_, document, expected) => {
    expect(issuesOf(document)).toEqual(expected);
  });
});
