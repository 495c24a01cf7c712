import { expectCodes, expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { compileMaturityModel } from '../src/compile/compile-maturity-model.js';
import type { MaturityModel } from '../src/model/maturity-model.js';
import type { ModelInstrument } from '../src/model/model-instrument.js';
import type { Question } from '../src/model/question.js';
import { reportOf } from '../src/report/report-of.js';
import { assessment } from './support/assessments.js';
import { ladder } from './support/model.js';

const quick: ModelInstrument = {
  id: 'quick',
  range: [0, 10],
  levels: [{ level: 'low' }, { level: 'high', from: 5 }],
};

/** One sub-dimension with these questions, and no labels anywhere but where a test puts one. */
const modelOf = (
  questions: readonly Question[],
  instruments: readonly ModelInstrument[] = [quick],
  keys: Partial<MaturityModel> = {},
): MaturityModel => ({
  sopana: 'maturity-model/1',
  id: 'bed',
  version: '1',
  levels: [{ id: 'low' }, { id: 'high' }],
  weightings: [{ id: 'perDimension', over: 'dimensions' }],
  instruments,
  dimensions: [{ id: 'earth', subDimensions: [{ id: 'worms', questions }] }],
  ...keys,
});
const number = (id: string, keys: Partial<Question> = {}): Question => ({
  id,
  instrument: 'quick',
  answer: { type: 'number' },
  ...keys,
});
const found = (document: MaturityModel) => {
  const result = compileMaturityModel(document);
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path.join('.')]);
};
const whole = (document: MaturityModel, values: Readonly<Record<string, number>>) => {
  const compiled = expectOk(compileMaturityModel(document));
  const one = assessment(values, { instrument: 'quick' }, compiled);
  const [overall] = expectOk(reportOf(compiled, one, '2026-01-01')).nodes;
  if (overall === undefined) throw new Error('A report has the whole.');
  return overall;
};

describe('what a document may declare', () => {
  it('a condition under which a question is asked: elsewhere it is in no share', () => {
    const document = modelOf([number('a'), number('b', { when: { answer: 'a', atLeast: 5 } })]);
    expect(whole(document, { a: 2, b: 10 })).toMatchObject({ value: 2, answeredShare: 1, evidencedShare: 0 });
    expect(whole(document, { a: 8 })).toMatchObject({ value: 8, answeredShare: 0.5, floor: { value: 4 } });
  });

  it.each<[string, Partial<ModelInstrument>, Partial<Question>, number | null]>([
    ['nothing: what is missing is left out', {}, {}, 8],
    ['an instrument where missing is 0', { missing: { unanswered: 'zero' } }, {}, 4],
    ['a question where missing is 4', {}, { missing: { unanswered: 4 } }, 6],
    ['an instrument that needs all of it', { needs: { share: 1 } }, {}, null],
  ])('%s', (_, ofInstrument, ofQuestion, value) => {
    const document = modelOf([number('a'), number('b', ofQuestion)], [{ ...quick, ...ofInstrument }]);
    expect(whole(document, { a: 8 }).value).toBe(value);
  });

  it('an arithmetic, and words for everything', () => {
    const label = { en: 'Words' };
    const document = modelOf([number('a', { label }), number('b'), number('c')], [{ ...quick, label }], {
      label,
      arithmetic: { sum: 'rational' },
    });
    // Ten digits of 0.1 and 0.2 as they are stored: their exact mean is not that of three roundings.
    expect(whole(document, { a: 0.1, b: 0.2, c: 0.3 })).toMatchObject({ value: 0.2, label });
  });

  it('a cap for one node alone, without a label', () => {
    const document = modelOf(
      [number('a'), number('b')],
      [{ ...quick, caps: [{ node: 'worms', at: 'low', when: { value: 'worms', atLeast: 9 } }] }],
    );
    const compiled = expectOk(compileMaturityModel(document));
    const report = expectOk(
      reportOf(compiled, assessment({ a: 9, b: 9 }, { instrument: 'quick' }, compiled), '2026-01-01'),
    );
    const levels = Object.fromEntries(report.nodes.map(({ id, level }) => [id, level]));
    expect(levels).toMatchObject({ overall: 'high', worms: 'low' });
    expect(report.nodes.find(({ id }) => id === 'worms')?.hold.obstacles).toMatchObject([
      { kind: 'cap', labels: [] },
    ]);
  });
});

describe('a report that is held by several things', () => {
  it('names every cap that applies at the level, and none that is above it', () => {
    const caps = [
      { node: 'overall', at: 'low', label: { en: 'First' }, when: { answer: 'a', atMost: 3 } },
      { node: 'overall', at: 'high', label: { en: 'Above' }, when: { answer: 'a', atMost: 3 } },
      { node: 'overall', at: 'low', when: { answer: 'b', atLeast: 99 / 10 } },
    ];
    const { hold } = whole(modelOf([number('a'), number('b')], [{ ...quick, caps }]), { a: 3, b: 9 });
    expect(hold).toMatchObject({
      level: 'low',
      next: 'high',
      obstacles: [{ kind: 'cap', labels: [{ en: 'First' }] }],
    });
  });
});

describe('mistakes that only a small document shows', () => {
  const gated = (id: string, on: string): ModelInstrument => ({
    ...quick,
    id,
    gate: { instrument: on, when: { value: 'overall', atLeast: 5 } },
  });
  const options = ladder('soil').options.flatMap((option) => ('class' in option ? [option] : []));
  it.each<[string, MaturityModel, readonly (readonly string[])[]]>([
    [
      'instruments that wait for each other',
      modelOf(
        [number('a'), number('b', { instrument: 'next' })],
        [gated('quick', 'next'), gated('next', 'quick')],
      ),
      [['maturityModel.circle', 'instruments.0']],
    ],
    [
      'an instrument that waits for none',
      modelOf([number('a')], [gated('quick', 'nothing')]),
      [['maturityModel.danglingReference', 'instruments.0.gate.instrument']],
    ],
    [
      'a ladder without rungs',
      modelOf([number('a', { answer: { type: 'ladder', options } })]),
      [['maturityModel.rangeDiffers', 'dimensions.0.subDimensions.0.questions.0.answer.options']],
    ],
    [
      'a rung of no level, in an instrument that is none',
      modelOf([
        number('a'),
        number('b', {
          instrument: 'slow',
          answer: { type: 'ladder', options: [{ code: 'x', value: 0, level: 'lo' }] },
        }),
      ]),
      [
        ['maturityModel.danglingReference', 'dimensions.0.subDimensions.0.questions.1.instrument'],
        [
          'maturityModel.danglingReference',
          'dimensions.0.subDimensions.0.questions.1.answer.options.0.level',
        ],
      ],
    ],
    [
      'a start that is missing, with and without a rule',
      modelOf(
        [number('a')],
        [
          {
            ...quick,
            levels: [{ level: 'low' }, { level: 'high' }],
            caps: [{ node: 'overall', at: 'low', when: { answer: 'a', above: 3 } }],
          },
        ],
      ),
      [['instrument.bandStart', 'instruments.0.levels.1']],
    ],
    [
      'levels that are none',
      modelOf([number('a')], [{ ...quick, levels: [{ level: 'low' }, { level: 'hi', from: 5 }] }]),
      [['maturityModel.danglingReference', 'instruments.0.levels.1.level']],
    ],
    [
      'a weighting whose name is taken',
      modelOf([number('a')], [quick], { weightings: [{ id: 'weakest', over: 'dimensions' }] }),
      [['maturityModel.reservedId', 'weightings.0.id']],
    ],
    [
      'a weighting of what is none',
      modelOf([number('a')], [quick], {
        weightings: [
          { id: 'x', over: 'dimensions', weights: [{ of: 'worms', weight: 1 }] },
          { id: 'y', over: 'subDimensions', weights: [{ of: 'earth', weight: 1 }] },
        ],
      }),
      [
        ['maturityModel.danglingReference', 'weightings.0.weights.0.of'],
        ['maturityModel.danglingReference', 'weightings.1.weights.0.of'],
      ],
    ],
    [
      'a condition of a question',
      modelOf([number('a', { when: { answer: 'z', atLeast: 1 } })]),
      [['condition.unknownSubject', 'dimensions.0.subDimensions.0.questions.0.when']],
    ],
  ])('%s', (_, document, expected) => {
    expect(found(document)).toEqual(expected);
  });

  it('an assessment of a model that was changed since', () => {
    const [first, second] = ['1', '2'].map((version) =>
      expectOk(compileMaturityModel(modelOf([number('a')], [quick], { version }))),
    );
    if (first === undefined || second === undefined) throw new Error('two versions');
    expectCodes(reportOf(second, assessment({}, { instrument: 'quick' }, first), '2026-01-01'), [
      'assessment.otherModel',
    ]);
  });
});
