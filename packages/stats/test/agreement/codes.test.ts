import type { Issue, Result } from '@sopana/core';
import { describe, expect, it } from 'vitest';
import {
  type agreementCodes,
  cohenKappa,
  fleissKappa,
  intraclassCorrelations,
  kendallW,
  krippendorffAlpha,
  ratingCounts,
} from '../../src/index.js';
import { codesOf } from '../unwrap.js';

const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);
const drawn = { seed: 1, samples: 50 };
const good = [
  [1, 2],
  [3, 3],
  [2, 1],
];

const producers: Record<keyof typeof agreementCodes, () => readonly Issue[]> = {
  'agreement.tooFewSubjects': () => issuesOf(intraclassCorrelations([[1, 2]])),
  'agreement.tooFewRaters': () => issuesOf(kendallW([[1], [2]], drawn)),
  'agreement.ragged': () => issuesOf(intraclassCorrelations([[1, 2], [3]])),
  'agreement.lengthDiffers': () => issuesOf(cohenKappa([1, 2, 1], [1, 2])),
  'agreement.missingCell': () =>
    issuesOf(
      intraclassCorrelations([
        [1, 2],
        [3, null],
      ]),
    ),
  'agreement.notFinite': () =>
    issuesOf(
      krippendorffAlpha(
        [
          [1, Number.NaN],
          [2, 3],
        ],
        { level: 'nominal', ...drawn },
      ),
    ),
  'agreement.notANumber': () =>
    issuesOf(
      krippendorffAlpha(
        [
          ['low', 'high'],
          ['low', 'low'],
        ],
        { level: 'ordinal', ...drawn },
      ),
    ),
  'agreement.negative': () =>
    issuesOf(
      krippendorffAlpha(
        [
          [-1, 2],
          [2, 2],
        ],
        { level: 'ratio', ...drawn },
      ),
    ),
  'agreement.notCount': () =>
    issuesOf(
      fleissKappa([
        [2, 0],
        [1.5, 0.5],
      ]),
    ),
  'agreement.unequalCounts': () =>
    issuesOf(
      fleissKappa([
        [2, 0],
        [1, 2],
      ]),
    ),
  'agreement.unknownCategory': () => issuesOf(ratingCounts([['a', 'b']], ['a'])),
  'agreement.categoryTwice': () => issuesOf(ratingCounts([['a', 'b']], ['a', 'b', 'a'])),
  'agreement.categoriesMissing': () => issuesOf(cohenKappa([1, 2], [2, 1], { weights: 'linear' })),
  'agreement.badWeights': () =>
    issuesOf(
      cohenKappa([1, 2], [2, 1], {
        categories: [1, 2],
        weights: [
          [1, 0],
          [0, 0.5],
        ],
      }),
    ),
  'agreement.badConfidence': () => issuesOf(intraclassCorrelations(good, { confidence: 95 })),
  'agreement.badSeed': () => issuesOf(kendallW(good, { seed: -1, samples: 10 })),
  'agreement.badSamples': () => issuesOf(kendallW(good, { seed: 1, samples: 0 })),
  'agreement.noVariation': () =>
    issuesOf(
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        { level: 'nominal', ...drawn },
      ),
    ),
  'agreement.unbounded': () => {
    const found = intraclassCorrelations([
      [1, 5, 3],
      [5, 2, 4],
      [3, 4, 1],
      [2, 3, 5],
    ]);
    return found.ok ? issuesOf(found.value.forms['2,k']) : [];
  },
  // The seed is one whose single sample draws one subject twice, whose ratings are the same.
  'agreement.noInterval': () =>
    [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) =>
      issuesOf(
        krippendorffAlpha(
          [
            [1, 1],
            [2, 2],
          ],
          { level: 'nominal', seed, samples: 1 },
        ),
      ),
    ),
};

describe('issues of agreement', () => {
  it.each(Object.entries(producers))('%s is produced, with every fact filled in', (code, produce) => {
    const issue = produce().find((one) => one.code === code);
    expect(issue?.message).toMatch(/[.]$/);
    expect(issue?.message).not.toMatch(/[{}]/);
  });

  it('are all reported, each with its place', () => {
    const found = issuesOf(
      intraclassCorrelations(
        [
          [1, null, 3],
          [Number.POSITIVE_INFINITY, 2],
        ],
        { confidence: 0 },
      ),
    );
    expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['agreement.missingCell', 'ratings.0.1'],
      ['agreement.ragged', 'ratings.1'],
      ['agreement.notFinite', 'ratings.1.0'],
      ['agreement.badConfidence', 'confidence'],
    ]);
  });

  it.each<[string, Result<unknown>, readonly string[]]>([
    ['alpha of nothing', krippendorffAlpha([], { level: 'nominal', ...drawn }), ['agreement.tooFewSubjects']],
    [
      'alpha of one subject with two ratings',
      krippendorffAlpha(
        [
          [1, 2],
          [1, null],
        ],
        { level: 'nominal', ...drawn },
      ),
      ['agreement.tooFewSubjects'],
    ],
    [
      'Fleiss of one category',
      fleissKappa([
        [3, 0],
        [3, 0],
      ]),
      ['agreement.noVariation'],
    ],
    ['Fleiss of no subjects', fleissKappa([]), ['agreement.tooFewSubjects']],
    [
      'Fleiss of one rater',
      fleissKappa([
        [1, 0],
        [0, 1],
      ]),
      ['agreement.tooFewRaters'],
    ],
    ['Fleiss of ragged counts', fleissKappa([[1, 1], [2]]), ['agreement.ragged']],
    [
      'Fleiss of a count that is not finite',
      fleissKappa([
        [1, 1],
        [Number.NaN, 2],
      ]),
      ['agreement.notCount'],
    ],
    ['Cohen of the same category throughout', cohenKappa([1, 1, 1], [1, 1, 1]), ['agreement.noVariation']],
    ['Cohen of one pair', cohenKappa([1, null], [2, 1]), ['agreement.tooFewSubjects']],
    ['Cohen of a rating that is not finite', cohenKappa([1, 2], [2, Number.NaN]), ['agreement.notFinite']],
    [
      'Cohen of a category that is not named',
      cohenKappa([1, 2], [2, 3], { categories: [1, 2] }),
      ['agreement.unknownCategory'],
    ],
    [
      'Cohen with too few weights',
      cohenKappa([1, 2], [2, 1], { categories: [1, 2], weights: [[1, 0.5]] }),
      ['agreement.badWeights', 'agreement.badWeights'],
    ],
    [
      'Cohen with too many weights',
      cohenKappa([1, 2], [2, 1], {
        categories: [1, 2],
        weights: [
          [1, 0, 0],
          [0, 1],
        ],
      }),
      ['agreement.badWeights'],
    ],
    [
      'Cohen where the weights tell no two categories apart',
      cohenKappa([1, 2], [2, 1], {
        categories: [1, 2],
        weights: [
          [1, 1],
          [1, 1],
        ],
      }),
      ['agreement.noVariation'],
    ],
    [
      "Kendall's W of raters who tell nobody apart",
      kendallW(
        [
          [1, 2],
          [1, 2],
        ],
        drawn,
      ),
      ['agreement.noVariation'],
    ],
    ['counts of a missing rating', ratingCounts([['a', null]]), ['agreement.missingCell']],
    ['counts of a rating that is not finite', ratingCounts([[1, Number.NaN]]), ['agreement.notFinite']],
  ])('%s', (_, result, codes) => {
    expect(codesOf(result)).toEqual(codes);
  });
});
