import { compileMaturityModel } from '@sopana/dmm';
import { type AnswerSheet, compileInstrument, type Plan, scoreSubject } from '@sopana/scoring';
import { parseInstrument } from '@sopana/scoring/schemas';
import { expectOk } from '@sopana/tooling';
import { describe, expect, it } from 'vitest';
import { maturityModel } from '../../src/maturity/maturity-model.js';
import document from './legacy.json' with { type: 'json' };

const legacy = expectOk(compileInstrument(expectOk(parseInstrument(document))));
const compiled = expectOk(compileMaturityModel(maturityModel));
const preliminary = compiled.instruments.find(({ id }) => id === 'preliminary');
const truth = preliminary?.plan as Plan;

const grades = ['nothing', 'veryPoor', 'poor', 'fair', 'good', 'veryGood'];
/** The grade of each sub-dimension, from 0 to 5, by the dimension and the id. */
type GradeOf = (dimension: string, subDimension: string) => number;

const subDimensions = maturityModel.dimensions.flatMap((dimension) =>
  dimension.subDimensions.map(({ id }) => ({ dimension: dimension.id, id })),
);
const numberOf = (plan: Plan, answers: AnswerSheet, id: string): number => {
  const found = expectOk(scoreSubject(plan, answers)).nodes.find((node) => node.id === id);
  return found?.value ?? Number.NaN;
};
const legacyPercent = (gradeOf: GradeOf): number =>
  numberOf(
    legacy,
    Object.fromEntries(subDimensions.map(({ dimension, id }) => [id, grades[gradeOf(dimension, id)] ?? ''])),
    'percent',
  );
const truePercent = (gradeOf: GradeOf): number =>
  10 *
  numberOf(
    truth,
    Object.fromEntries(
      subDimensions.map(({ dimension, id }) => [`preliminary-${id}`, 2 * gradeOf(dimension, id)]),
    ),
    'overall.perSubDimension',
  );
const without =
  (empty: string): GradeOf =>
  (dimension) =>
    dimension === empty ? 0 : 5;

describe('the arithmetic of the former public tool beside that of the model', () => {
  // By hand: 27 of 32 parts are 84.375 %; without customer and with culture twice, 32 and 22 of 32 are 100 % and 68.75 %.
  it.each([
    ['everything full', () => 5, 100, 100],
    ['nothing at all', () => 0, 0, 0],
    ['customer at 0', without('customer'), 100, 84.375],
    ['culture at 0', without('culture'), 68.75, 84.375],
    ['technology at 0', without('technology'), 68.75, 68.75],
    ['operations at 0', without('operations'), 87.5, 87.5],
    ['strategy at 0', without('strategy'), 75, 75],
  ])('%s', (_, gradeOf, shown, right) => {
    expect(legacyPercent(gradeOf)).toBe(shown);
    expect(truePercent(gradeOf)).toBe(right);
  });

  it('shows 100 % and 69 % where 84 % is right', () => {
    const rounded = [without('customer'), without('culture')].map((gradeOf) => [
      Math.round(legacyPercent(gradeOf)),
      Math.round(truePercent(gradeOf)),
    ]);
    expect(rounded).toEqual([
      [100, 84],
      [69, 84],
    ]);
  });

  it('lets a good answer to one question count less than a very poor one', () => {
    const at =
      (grade: string): GradeOf =>
      (_, id) =>
        id === 'policy' ? grades.indexOf(grade) : 0;
    // 1 × 3.125 and 2 × 3.125 of 1000.
    expect(legacyPercent(at('good'))).toBe(0.3125);
    expect(legacyPercent(at('veryPoor'))).toBe(0.625);
    expect(truePercent(at('good'))).toBe(2.5);
    expect(truePercent(at('veryPoor'))).toBe(0.625);
  });

  it('cannot be written as a maturity model: a ladder that falls is refused', () => {
    const options = document.scales[1]?.options ?? [];
    const levels = maturityModel.levels.map(({ id }) => id);
    const falling = maturityModel.dimensions.map((dimension) => ({
      ...dimension,
      subDimensions: dimension.subDimensions.map((part) =>
        part.id !== 'policy'
          ? part
          : {
              ...part,
              questions: (part.questions ?? []).map((question) => ({
                ...question,
                answer: {
                  type: 'ladder' as const,
                  options: options.map(({ code, value }, at) => ({
                    code,
                    value,
                    level: levels[Math.max(0, at - 1)] ?? '',
                  })),
                },
              })),
            },
      ),
    }));
    const refused = compileMaturityModel({ ...maturityModel, dimensions: falling });
    expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual(['maturityModel.ladderOrder']);
  });
});
